using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CoopTools.Files.Writing.Packages;

/// <summary>The hash of a package's content, which does not depend on how it was compressed.</summary>
internal static class PartHash
{
    /// <summary>
    /// The SHA-256, in lower-case hexadecimal, over the parts in the ordinal order of their names: for each the name in UTF-8, a zero,
    /// and the SHA-256 of the uncompressed content.
    /// </summary>
    /// <param name="package">The package; it is left open.</param>
    /// <returns>The hash.</returns>
    public static string Of(Stream package)
    {
        using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entry in zip.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            using var content = entry.Open();
            hash.AppendData(Encoding.UTF8.GetBytes($"{entry.FullName}\0"));
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }
}
