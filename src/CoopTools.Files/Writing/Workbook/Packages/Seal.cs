using System.Security.Cryptography;
using System.Text;

namespace CoopTools.Files.Writing.Workbook.Packages;

/// <summary>A custom property that holds the hash of all that is in the package besides: whether anything was changed can be told from the file alone.</summary>
/// <remarks>It shows what was edited or saved by another program. It is no signature: who can write the file can seal it anew.</remarks>
internal static class Seal
{
    /// <summary>The property's name.</summary>
    public const string Name = "CoopTools.Seal";

    /// <summary>The hash: that of the parts (<see cref="PartHash"/>), where the custom properties count by their names and values, the seal left out.</summary>
    /// <param name="parts">The parts, each with the SHA-256 of its content; that of the custom properties is passed over.</param>
    /// <param name="properties">The custom properties; a seal among them is passed over.</param>
    /// <returns>The hash in lower-case hexadecimal.</returns>
    public static string Of(IEnumerable<(string Name, byte[] Hash)> parts, IEnumerable<(string Name, string Value)> properties) =>
        PartHash.Of(parts.Where(p => p.Name is not CustomPropertiesPart.Name).Append((CustomPropertiesPart.Name, HashOf(properties))));

    private static byte[] HashOf(IEnumerable<(string Name, string Value)> properties) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(properties
        .Where(p => p.Name is not Name)
        .OrderBy(p => p.Name, StringComparer.Ordinal)
        .Select(p => $"{p.Name}\0{p.Value}\0"))));
}
