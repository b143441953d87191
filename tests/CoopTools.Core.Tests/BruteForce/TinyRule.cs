using System.Text.Json;

namespace CoopTools.BruteForce;

/// <summary>A rule's decision evaluated the slow way, straight from its JSON text and with nothing of the product.</summary>
internal sealed class TinyRule
{
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    private TinyRule(IReadOnlyList<TinyFact> facts, IReadOnlyList<TinyCase> cases, string? undecidedReason)
    {
        Facts = facts;
        Cases = cases;
        UndecidedReason = undecidedReason;
    }

    /// <summary>The facts in the order in which the cases first name them.</summary>
    public IReadOnlyList<TinyFact> Facts { get; }

    /// <summary>The cases, <c>otherwise</c> last.</summary>
    public IReadOnlyList<TinyCase> Cases { get; }

    public string? UndecidedReason { get; }

    public static TinyRule Read(JsonElement rule, Func<string, string[]> answersOf)
    {
        var cases = rule.GetProperty("cases").EnumerateArray()
            .Select(c => new TinyCase(c.GetProperty("when"), c.GetProperty("then").GetString()!, c.GetProperty("because").GetString()!)
            {
                Lacking = c.TryGetProperty("lacking", out var lacking)
                    ? lacking.EnumerateArray().Select(l => (l, l.GetProperty("words").GetString()!)).ToArray()
                    : [],
            })
            .ToList();
        var facts = cases.SelectMany(c => TinyCondition.Facts(c.When!.Value)).Distinct(StringComparer.Ordinal)
            .Select(id => new TinyFact(id, answersOf(id)))
            .ToArray();
        if (rule.TryGetProperty("otherwise", out var last))
            cases.Add(new(null, last.GetProperty("then").GetString()!, last.GetProperty("because").GetString()!));
        return new(facts, cases, rule.TryGetProperty("undecidedReason", out var reason) ? reason.GetString() : null);
    }

    /// <summary>Every combination of answers; null stands for Unknown.</summary>
    public IEnumerable<TinyCell> Cells() => Combinations(fact => [null, .. fact.Answers]);

    /// <summary>Every way of filling in what is unknown.</summary>
    public IEnumerable<TinyCell> Completions(TinyCell cell) => Combinations(fact => cell[fact.Id] is { } known ? [known] : fact.Answers);

    /// <summary>The position of the first case that holds, or null for a gap.</summary>
    public int? CaseOf(TinyCell full)
    {
        if (_known.TryGetValue(full.ToString(), out var position))
            return position < 0 ? null : position;
        position = Cases.ToList().FindIndex(c => c.When is not { } when || TinyCondition.Holds(when, full));
        _known[full.ToString()] = position;
        return position < 0 ? null : position;
    }

    private IEnumerable<TinyCell> Combinations(Func<TinyFact, string?[]> choices)
    {
        IEnumerable<TinyCell> cells = [new TinyCell([])];
        foreach (var fact in Facts)
            cells = cells.SelectMany(cell => choices(fact).Select(answer => cell.With(fact.Id, answer))).ToArray();
        return cells;
    }
}
