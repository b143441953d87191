namespace CoopTools.Law.Loading;

/// <summary>Brings the packs of a law into the order in which they are read: each behind those that it uses.</summary>
internal static class PackOrder
{
    public static IReadOnlyList<PackFolder> Of(IReadOnlyList<PackFiles> packs)
    {
        var given = packs.Select(p => new PackFolder(p)).ToList();
        var ordered = new List<PackFolder>();
        foreach (var folder in given.ToArray())
            Place(folder, [], given, ordered);
        return ordered;
    }

    private static void Place(PackFolder folder, PackFolder[] users, List<PackFolder> given, List<PackFolder> ordered)
    {
        if (ordered.Contains(folder))
            return;
        if (ordered.Concat(users).Any(o => o.Id.Length > 0 && IsNamed(o, folder.Id)))
            folder.Refuse($"the pack '{folder.Id}' is there twice. Give each once.");
        foreach (var id in folder.Uses)
        {
            if (users.Append(folder).Any(u => IsNamed(u, id)))
                folder.Refuse($"this pack uses '{id}', which uses this one. One of them has to stand alone.");
            else if (Found(id, given) is { } used)
                Place(used, [.. users, folder], given, ordered);
            else
                folder.Refuse($"it uses the pack '{id}', which was not given. Give the folder of that pack too.");
        }

        ordered.Add(folder);
    }

    private static PackFolder? Found(string id, List<PackFolder> given)
    {
        if (given.Find(g => IsNamed(g, id)) is { } folder)
            return folder;
        if (DefaultPack.Files(id) is not { } embedded)
            return null;
        given.Add(new(embedded));
        return given[^1];
    }

    private static bool IsNamed(PackFolder folder, string id) => string.Equals(folder.Id, id, StringComparison.OrdinalIgnoreCase);
}
