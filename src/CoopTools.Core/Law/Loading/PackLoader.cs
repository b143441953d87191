using System.Security.Cryptography;
using System.Text;

namespace CoopTools.Law.Loading;

/// <summary>Makes a pack from its files, or refuses it with everything that is wrong.</summary>
public static class PackLoader
{
    /// <summary>Loads a pack.</summary>
    /// <param name="files">All files of the pack's folder.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="PackException">Something is wrong: each problem with its file and place.</exception>
    public static Pack Load(IReadOnlyList<PackFile> files) => Load(files, new PackDraft(tested: false));

    /// <summary>Loads a pack that a test loads with every check: rules are compiled when they are first asked to decide.</summary>
    internal static Pack LoadTested(IReadOnlyList<PackFile> files) => Load(files, new PackDraft(tested: true));

    private static Pack Load(IReadOnlyList<PackFile> files, PackDraft draft)
    {
        var folder = new PackFolder(files, draft.Tested);
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
            folder.RefuseIfBroken();
            PackChecks.Coverage(draft);
        }

        folder.RefuseIfBroken();
        return Made(header!, draft, unknown, caption, new(() => Hash(files)));
    }

    private static Pack Made(PackHeader header, PackDraft draft, JoinedList<string> unknown, string caption, Lazy<string> hash)
    {
        CitedForms.Give(draft, header.NotReached);
        var rules = new Register<Rule>(draft.Questions.Entries.SelectMany(q => RulesOf(q.Entry, draft)), r => r.Id);
        var questions = draft.Questions.Entries.Select(q => q.Entry with { Rules = RulesOf(q.Entry, draft).Select(r => r.Id).ToJoinedList() });
        foreach (var (fact, _) in draft.Facts.Entries)
            fact.Rules = rules.Where(r => r.Reads.Contains(fact)).Select(r => r.Id).ToJoinedList();
        foreach (var (authority, _) in draft.Authorities.Entries)
            authority.Rules = rules.Where(r => r.Authorities.Contains(authority.Id, StringComparer.Ordinal)).Select(r => r.Id).ToJoinedList();
        return new(hash)
        {
            Id = header.Id,
            Title = header.Title,
            Version = header.Version,
            Language = header.Language,
            Reviewed = header.Reviewed,
            Disclaimer = header.Disclaimer,
            Describes = header.Describes,
            NotReached = header.NotReached,
            Source = header.Source,
            States = new(draft.States.Entries.Select(s => s.Entry), draft.Circuits),
            Facts = draft.Facts.ToRegister(f => f.Id),
            UnknownAliases = unknown,
            Contradictions = draft.Contradictions.ToJoinedList(),
            Questions = new(questions, q => q.Id),
            Places = draft.Places.ToRegister(p => p.Id),
            Authorities = draft.Authorities.ToRegister(a => a.Id),
            Errata = draft.Errata.ToRegister(e => e.Id),
            ErrataCaption = caption,
            Cautions = draft.Cautions.ToRegister(c => c.Id),
            Rules = rules,
        };
    }

    // The files are read in the order of their names, which for DET-10 is not the order of a reader.
    private static IEnumerable<Rule> RulesOf(Question question, PackDraft draft) => draft.Rules.Entries
        .Select(r => r.Entry)
        .Where(r => string.Equals(r.Question, question.Id, StringComparison.Ordinal))
        .OrderBy(r => r.Id.Length)
        .ThenBy(r => r.Id, StringComparer.Ordinal);

    private static string Hash(IEnumerable<PackFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(f => f.Name, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\n{CanonicalJson.Of(file.Text)}"));
        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }
}
