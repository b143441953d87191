namespace CoopTools.Law.Loading;

/// <summary>Makes a law from the files of one pack or of several, or refuses them with everything that is wrong.</summary>
public static class PackLoader
{
    /// <summary>Loads a pack. Where it uses packs that lie in this assembly, they are part of the law.</summary>
    /// <param name="files">All files of the pack's folder.</param>
    /// <returns>The law.</returns>
    /// <exception cref="PackException">Something is wrong: each problem with its file and place.</exception>
    public static Pack Load(IReadOnlyList<PackFile> files) => Load([new PackFiles(null, files)]);

    /// <summary>Loads the law of several packs, and of those in this assembly that they use. A pack comes behind those that it uses, else in the order given.</summary>
    /// <param name="packs">The packs.</param>
    /// <returns>The law.</returns>
    /// <exception cref="PackException">Something is wrong: each problem with its file and place.</exception>
    public static Pack Load(IReadOnlyList<PackFiles> packs)
    {
        var drafts = new List<PackDraft>();
        var parts = new List<(PackDraft Draft, PackHeader? Header, JoinedList<string> Unknown, string Caption)>();
        var folders = PackOrder.Of(packs);
        foreach (var folder in folders)
        {
            var draft = new PackDraft(folder, drafts);
            parts.Add(Read(draft));
            drafts.Add(draft);
        }

        PackException.Throw(folders);
        foreach (var draft in drafts.Where(d => !d.Tested))
            PackChecks.Coverage(draft);
        PackException.Throw(folders);
        return PackMaker.Law(parts.Select(p => PackMaker.Part(p.Draft, p.Header!, p.Unknown, p.Caption)).ToArray());
    }

    private static (PackDraft Draft, PackHeader? Header, JoinedList<string> Unknown, string Caption) Read(PackDraft draft)
    {
        var folder = draft.Folder;
        CircuitReader.Read(folder, draft);
        var unknown = FactReader.Read(folder, draft);
        SourceReader.Places(folder, draft);
        SourceReader.Questions(folder, draft);
        var caption = SourceReader.Errata(folder, draft);
        SourceReader.Cautions(folder, draft);
        AuthorityReader.Read(folder, draft);
        foreach (var (id, root) in folder.Rules)
            RuleReader.Read(id, root, draft);
        var header = HeaderReader.Read(folder, draft);
        if (!draft.Tested)
        {
            PackChecks.References(draft);
            PackChecks.Examples(draft);
        }

        return (draft, header, unknown, caption);
    }
}
