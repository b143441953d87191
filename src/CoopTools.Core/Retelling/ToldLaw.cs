using CoopTools.Decisions;
using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Retelling;

/// <summary>As much of a law that is not at hand as the words of its findings tell.</summary>
internal static class ToldLaw
{
    private const string Between = "; ";

    /// <summary>A pack's name and hash.</summary>
    public static Pack Head(string name, string hash)
    {
        var space = name.LastIndexOf(' ');
        return new(new Lazy<string>(hash))
        {
            IsHead = true,
            Id = space < 0 ? name : name[..space],
            Version = space < 0 ? string.Empty : name[(space + 1)..],
            Title = name,
            States = new([], []),
            Facts = new([], f => f.Id),
            Questions = new([], q => q.Id),
            Places = new([], p => p.Id),
            Authorities = new([], a => a.Id),
            Errata = new([], e => e.Id),
            Cautions = new([], c => c.Id),
            Rules = new([], r => r.Id),
            UnknownAliases = [],
            Contradictions = [],
        };
    }

    /// <summary>What stands of a rule with its findings.</summary>
    public static Rule RuleOf(Told told) => new()
    {
        Id = told[nameof(Finding.Rule)],
        Question = told[nameof(Finding.Question)],
        Title = told[nameof(Finding.Title)],
        Modality = Enum.Parse<Modality>(told[nameof(Finding.Modality)]),
        Places = Items(told[nameof(Finding.Place)]),
        Errata = Items(told[nameof(Finding.Errata)]),
        Reads = told.Facts.Select(f => new Fact
        {
            Id = f.Fact,
            Label = f.Fact,
            Question = f.Fact,
            Answers = string.Equals(f.Answer, Answer.Unknown, StringComparison.Ordinal) ? [] : [f.Answer],
        }).ToJoinedList(),
    };

    /// <summary>A standing, with the ids of the authorities.</summary>
    public static RuleStanding StandingOf(Told told) => new()
    {
        Standing = Enum.Parse<Standing>(told[nameof(Finding.Standing)]),
        By = [],
        Contrary = Uses(told[nameof(Finding.Contrary)], AuthorityRole.Against),
        Authorities = Uses(told[nameof(Finding.Authorities)], AuthorityRole.Holds),
        Cautions = Items(told[nameof(Finding.Cautions)]),
        CircuitDecided = false,
    };

    /// <summary>A decision: the outcome, and what could change it.</summary>
    public static Decision DecisionOf(Told told)
    {
        var outcome = Enum.Parse<Outcome>(told[nameof(Finding.Outcome)]);
        var flips = Flips(told[nameof(Finding.Flips)]);

        // Whatever is known of the one fact, the others left open: together the answers lead wherever it can go.
        var possible = flips.Count == 0 ? [outcome] : Enum.GetValues<Outcome>()
            .Where(o => flips[0].Answers.Any(a => a.Outcomes.Contains(o.ToString(), StringComparer.Ordinal)))
            .ToJoinedList();
        return new()
        {
            Outcome = outcome,
            Reason = told[nameof(Finding.Reason)],
            Possible = possible,
            Cases = [],
            Missing = Items(told[nameof(Finding.Missing)]),
            Flips = flips,
        };
    }

    /// <summary>A state by its code, with its circuit.</summary>
    public static State StateOf(Told told)
    {
        var code = told[nameof(Finding.State)];
        return new(code, code, StateKind.State, told.Known(nameof(Finding.Circuit)) is { } circuit ? new(circuit, circuit, circuit) : null);
    }

    private static JoinedList<string> Items(string text) => text.Length == 0 ? [] : text.Split(Between).ToJoinedList();

    private static JoinedList<AuthorityUse> Uses(string text, AuthorityRole role) =>
        Items(text).Select(id => new AuthorityUse(new() { Id = id, Name = id }, role, AuthorityOrigin.Source, null, null, null)).ToJoinedList();

    // As the csv joins them: fact: answer → outcome or outcome; answer → outcome; fact: …
    private static JoinedList<Flip> Flips(string text)
    {
        var flips = new List<(string Fact, List<FlipAnswer> Answers)>();
        foreach (var part in Items(text))
        {
            var colon = part.IndexOf(": ", StringComparison.Ordinal);
            if (colon >= 0 || flips.Count == 0)
                flips.Add((part[..Math.Max(0, colon)], []));
            var sides = part[(colon < 0 ? 0 : colon + 2)..].Split(" → ", 2);
            flips[^1].Answers.Add(new(sides[0], sides.Length < 2 ? [] : sides[1].Split(" or ").ToJoinedList()));
        }

        return flips.Select(f => new Flip(f.Fact, f.Answers.ToJoinedList())).ToJoinedList();
    }
}
