using System.Security.Cryptography;
using System.Text;

namespace CoopTools.Law.Loading;

/// <summary>Makes packs of drafts in which nothing is wrong, and one law of packs.</summary>
internal static class PackMaker
{
    /// <summary>One pack. It comes behind those that it uses.</summary>
    public static Pack Part(PackDraft draft, PackHeader header, JoinedList<string> unknown, string caption)
    {
        CitedForms.Give(draft, header.NotReached);
        var rules = new Register<Rule>(QuestionsOf(draft).SelectMany(q => RulesOf(q, draft)), r => r.Id);
        foreach (var rule in rules)
        {
            foreach (var fact in rule.Reads)
                fact.Rules = Added(fact.Rules, rule);
            foreach (var authority in rule.Uses.Select(u => u.Authority).DistinctBy(a => a.Id, StringComparer.Ordinal))
                authority.Rules = Added(authority.Rules, rule);
        }

        var folder = draft.Folder;
        return new(new Lazy<string>(() => folder.Hash))
        {
            Id = header.Id,
            Title = header.Title,
            Version = header.Version,
            Language = header.Language,
            Reviewed = header.Reviewed,
            Disclaimer = header.Disclaimer,
            Describes = header.Describes,
            Words = header.Words,
            NotReached = header.NotReached,
            Source = header.Source,
            States = new(draft.States.Entries.Select(s => s.Entry), draft.Circuits),
            Facts = draft.Facts.ToRegister(f => f.Id),
            UnknownAliases = unknown,
            Contradictions = draft.Contradictions.ToJoinedList(),
            Questions = WithRules(draft.Questions.Entries.Select(q => q.Entry), rules),
            Places = draft.Places.ToRegister(p => p.Id),
            Authorities = draft.Authorities.ToRegister(a => a.Id),
            Errata = draft.Errata.ToRegister(e => e.Id),
            ErrataCaption = caption,
            Cautions = draft.Cautions.ToRegister(c => c.Id),
            Rules = rules,
        };
    }

    /// <summary>The law of one pack, or of several: everything that they have, pack by pack.</summary>
    public static Pack Law(IReadOnlyList<Pack> parts)
    {
        if (parts.Count == 1)
            return parts[0];
        Register<T> All<T>(Func<Pack, Register<T>> of, Func<T, string> idOf)
            where T : class => new(parts.SelectMany(of), idOf);
        string Joined(Func<Pack, string> of, string between) =>
            string.Join(between, parts.Select(of).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal));

        var latest = parts.MaxBy(p => (DateOnly)p.Describes.Day)!;
        var rules = All(p => p.Rules, r => r.Id);
        return new(new Lazy<string>(() => Hash(parts)))
        {
            Parts = parts.ToJoinedList(),
            Id = Joined(p => p.Id, "+"),
            Title = Joined(p => p.Title, "; "),
            Version = string.Join('+', parts.Select(p => p.Version)),
            Language = parts[0].Language,
            Reviewed = parts.Min(p => (DateOnly)p.Reviewed),
            Disclaimer = Joined(p => p.Disclaimer, " "),
            Describes = latest.Describes,
            Words = WordsReader.Joined(parts.Select(p => p.Words).ToArray()),
            NotReached = parts.SelectMany(p => p.NotReached).ToJoinedList(),
            Source = new(Joined(p => p.Source.Title, "; "), Joined(p => p.Source.Author, "; "), Joined(p => p.Source.Sha256, "; "), Joined(p => p.Source.Note, " ")),
            States = parts[0].States,
            Facts = All(p => p.Facts, f => f.Id),
            UnknownAliases = parts.SelectMany(p => p.UnknownAliases).Distinct(StringComparer.OrdinalIgnoreCase).ToJoinedList(),
            Contradictions = parts.SelectMany(p => p.Contradictions).ToJoinedList(),
            Questions = WithRules(parts.SelectMany(p => p.Questions), rules),
            Places = All(p => p.Places, p => p.Id),
            Authorities = All(p => p.Authorities, a => a.Id),
            Errata = All(p => p.Errata, e => e.Id),
            ErrataCaption = Joined(p => p.ErrataCaption, " "),
            Cautions = All(p => p.Cautions, c => c.Id),
            Rules = rules,
        };
    }

    private static JoinedList<string> Added(JoinedList<string> ids, Rule rule) => ids.Append(rule.Id).ToJoinedList();

    private static Register<Question> WithRules(IEnumerable<Question> questions, Register<Rule> rules) => new(
        questions.Select(q => q with { Rules = rules.Where(r => string.Equals(r.Question, q.Id, StringComparison.OrdinalIgnoreCase)).Select(r => r.Id).ToJoinedList() }),
        q => q.Id);

    // A rule may answer a question of a pack before its own.
    private static IEnumerable<Question> QuestionsOf(PackDraft draft) =>
        draft.Before.Append(draft).SelectMany(d => d.Questions.Entries).Select(q => q.Entry);

    // The files are read in the order of their names, which for DET-10 is not the order of a reader.
    private static IEnumerable<Rule> RulesOf(Question question, PackDraft draft) => draft.Rules.Entries
        .Select(r => r.Entry)
        .Where(r => string.Equals(r.Question, question.Id, StringComparison.Ordinal))
        .OrderBy(r => r.Id.Length)
        .ThenBy(r => r.Id, StringComparer.Ordinal);

    private static string Hash(IEnumerable<Pack> parts) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(parts.Select(p => $"{p.Id}\n{p.Hash}\n"))))).ToLowerInvariant();
}
