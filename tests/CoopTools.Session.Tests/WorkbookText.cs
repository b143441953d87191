using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace CoopTools.Session.Tests;

/// <summary>Reads a workbook with nothing but the zip and XML readers.</summary>
internal static class WorkbookText
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The texts of a sheet in the order of its cells.</summary>
    public static string[] Of(string path, string sheet)
    {
        using var zip = ZipFile.OpenRead(path);
        var id = Part(zip, "xl/workbook.xml").Descendants(Main + "sheet").Single(s => (string)s.Attribute("name")! == sheet).Attribute(Relations + "id")!.Value;
        var target = Part(zip, "xl/_rels/workbook.xml.rels").Root!.Elements().Single(r => (string)r.Attribute("Id")! == id).Attribute("Target")!.Value.TrimStart('/');
        var shared = Part(zip, "xl/sharedStrings.xml").Root!.Elements(Main + "si").Select(Text).ToArray();
        return Part(zip, target.StartsWith("xl/", StringComparison.Ordinal) ? target : $"xl/{target}").Descendants(Main + "c").Select(c => TextOf(c, shared)).ToArray();
    }

    private static string TextOf(XElement cell, string[] shared)
    {
        var value = cell.Element(Main + "v");
        if ((string?)cell.Attribute("t") == "s" && value is not null)
            return shared[(int)value];
        return Text(cell) is { Length: > 0 } inline ? inline : (string?)value ?? string.Empty;
    }

    private static string Text(XElement element) => string.Concat(element.Descendants(Main + "t").Select(t => t.Value));

    private static XDocument Part(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return XDocument.Load(reader);
    }
}
