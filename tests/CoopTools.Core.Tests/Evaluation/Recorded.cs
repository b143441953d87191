using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Evaluation;

/// <summary>Makes records for tests.</summary>
internal static class Recorded
{
    public static readonly DateOnly Today = new(2026, 3, 1);

    /// <param name="state">A postal code, or null.</param>
    /// <param name="facts">Answers as <c>fact=Answer</c>, parted by spaces.</param>
    /// <param name="date">The record's date, or null.</param>
    public static Jurisdiction In(string? state, string facts = "", DateOnly? date = null) => new("Elm County", new(Pack.Federal.Facts, []), new("test"), 2)
    {
        HomeState = state is null ? null : Pack.Federal.States.Find(state) ?? throw new ArgumentException(state, nameof(state)),
        RecordDate = date,
        Recorded = new(Pack.Federal.Facts, facts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split('=')).Select(a => Answer(a[0], a[1]))),
    };

    /// <summary>The finding for one rule.</summary>
    public static Finding Finding(string rule, Jurisdiction record, DateOnly? asOf = null, bool sourceOnly = false) =>
        Assert.Single(new EvaluationRun(Pack.Federal, [Pack.Federal.Rules.Find(rule)!], asOf, Today, sourceOnly).Evaluate(record));

    private static RecordedFact Answer(string id, string answer)
    {
        var fact = Pack.Federal.Facts.Find(id)!;
        return new(fact, fact.Find(answer)!, null, null, null);
    }
}
