using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace CoopTools.Files.Tests.Writing;

/// <summary>Reads parts of a package with nothing but the zip reader.</summary>
internal static class PartText
{
    public static byte[] Bytes(byte[] package, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        using var stream = zip.GetEntry(part)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    public static string Of(byte[] package, string part) => Encoding.UTF8.GetString(Bytes(package, part));

    public static XElement Xml(byte[] package, string part) => XDocument.Load(new MemoryStream(Bytes(package, part))).Root!;

    public static string[] Names(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.Select(e => e.FullName).ToArray();
    }
}
