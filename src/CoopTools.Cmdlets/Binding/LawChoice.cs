using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using CoopTools.Files.Packs;
using CoopTools.Intakes;
using CoopTools.Law;
using CoopTools.Law.Loading;

namespace CoopTools.Binding;

/// <summary>Finds the law that an analyst names: packs by their folders, or by name those that come with the module.</summary>
internal static class LawChoice
{
    // By content: two commands on one folder have one law, and a folder that was changed is read anew.
    private static readonly ConcurrentDictionary<string, Pack> Loaded = new(StringComparer.Ordinal);

    /// <summary>The law of some packs and of those that they use; the default law where none is named.</summary>
    /// <param name="packs">Folders, and names; null for none.</param>
    /// <param name="folders">Gives the folders that a path names.</param>
    /// <exception cref="IntakeException">A folder is no pack, or the packs were refused.</exception>
    public static Pack Of(IReadOnlyList<string>? packs, Func<string, IEnumerable<string>> folders)
    {
        if (packs is null || packs.All(IsDefault))
            return Pack.Federal;
        var files = packs.Where(IsDefault).Take(1).Select(p => DefaultPack.Files(p)!)
            .Concat(packs.Where(p => !IsDefault(p)).SelectMany(folders).Distinct(StringComparer.Ordinal).Select(PackOnDisk.Read))
            .ToArray();
        try
        {
            return Loaded.GetOrAdd(KeyOf(files), _ => PackLoader.Load(files));
        }
        catch (PackException e)
        {
            throw new IntakeException("PackRefused", e.Message, e);
        }
    }

    private static bool IsDefault(string pack) => string.Equals(pack, DefaultPack.Id, StringComparison.OrdinalIgnoreCase);

    private static string KeyOf(IEnumerable<PackFiles> packs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in packs.SelectMany(p => p.Files.SelectMany(f => new[] { f.Name, f.Text }).Prepend(p.Folder ?? string.Empty)))
            hash.AppendData(Encoding.UTF8.GetBytes($"{text.Length}:{text}"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
