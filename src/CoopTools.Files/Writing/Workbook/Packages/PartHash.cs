using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CoopTools.Files.Writing.Workbook.Packages;

/// <summary>The hash of a package's content, which does not depend on how it was compressed.</summary>
internal static class PartHash
{
    /// <summary>
    /// The SHA-256, in lower-case hexadecimal, over the parts in the ordinal order of their names: for each the name in UTF-8, a zero,
    /// and the SHA-256 of the uncompressed content.
    /// </summary>
    /// <param name="parts">The parts, each with the SHA-256 of its content.</param>
    /// <returns>The hash.</returns>
    public static string Of(IEnumerable<(string Name, byte[] Hash)> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in parts.OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0"));
            hash.AppendData(content);
        }

        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }

    /// <summary>The same of a package.</summary>
    /// <param name="package">The package; it is left open.</param>
    /// <returns>The hash.</returns>
    public static string Of(Stream package) => Of(Parts(package));

    /// <summary>The parts of a package, each with the SHA-256 of its uncompressed content.</summary>
    /// <param name="package">The package; it is left open.</param>
    public static IReadOnlyList<(string Name, byte[] Hash)> Parts(Stream package)
    {
        using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        return zip.Entries.Select(e => (e.FullName, HashOf(e))).ToArray();
    }

    private static byte[] HashOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return SHA256.HashData(content);
    }
}
