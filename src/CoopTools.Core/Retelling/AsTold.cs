using CoopTools.Decisions;
using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Law;
using CoopTools.Records;
using CoopTools.Standings;

namespace CoopTools.Retelling;

/// <summary>Makes findings of their words alone, where the pack that made them is not at hand. What many share is made once.</summary>
internal sealed class AsTold : ILawOfFindings
{
    private const string StaleThen = "It was stale when it was exported; which authority has to be looked up is for the pack that made it to say.";

    private static readonly string[] StandingColumns =
        [nameof(Finding.Standing), nameof(Finding.Contrary), nameof(Finding.Authorities), nameof(Finding.Cautions)];

    // The reason is the finding's own.
    private static readonly string[] DecisionColumns = [nameof(Finding.Outcome), nameof(Finding.Missing), nameof(Finding.Flips)];

    private static readonly string[] RuleColumns =
    [
        nameof(Finding.Rule), nameof(Finding.Question), nameof(Finding.Title), nameof(Finding.Modality),
        nameof(Finding.Place), nameof(Finding.Errata), nameof(Finding.Facts),
    ];

    private readonly ToldRecords _records;
    private readonly EvaluationBatch _batch;
    private readonly bool _isCounted;
    private readonly Dictionary<string, Rule> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleStanding> _standings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Decision> _decisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, State> _states = new(StringComparer.Ordinal);

    /// <summary>Prepares to take words as they are.</summary>
    /// <param name="first">The first finding by the pack.</param>
    /// <param name="records">Says which record a finding is on.</param>
    /// <param name="made">How many findings were made in all; null for as many as are told.</param>
    public AsTold(Told first, ToldRecords records, int? made)
    {
        (_records, _isCounted) = (records, made is not null);
        var head = ToldLaw.Head(first[nameof(Finding.Pack)], first[nameof(Finding.PackHash)]);
        _batch = new(new(head, [], null, head.Reviewed), made ?? 0);
    }

    /// <inheritdoc/>
    public IEnumerable<Finding> Make(Told told, out Difference? changed)
    {
        if (!_isCounted)
            _batch.Made(1);
        changed = Unreadable(told);
        if (changed is not null)
            return [];
        var rule = Kept(_rules, ToldLaw.RuleOf, told, RuleColumns);
        var answers = told.Facts.Select(f => rule.Reads.First(r => string.Equals(r.Id, f.Fact, StringComparison.Ordinal)) is var fact && fact.Find(f.Answer) is { } answer
            ? new RecordedFact(fact, answer, f.Cell, null, null)
            : null).OfType<RecordedFact>().ToArray();
        var known = _records.Of(told, rule, r => r.Agrees(rule, []), (input, row) => Record(told, rule, [], input, row));
        known.Take(rule, []);
        _records.Keep(told, known);
        var record = Record(told, rule, answers, known.Record.Input, known.Record.Row);
        var standing = Kept(_standings, ToldLaw.StandingOf, told, StandingColumns);
        var decision = Kept(_decisions, ToldLaw.DecisionOf, told, DecisionColumns);
        var finding = new Finding(_batch, record, rule, told.Day(nameof(Finding.AsOf))!.Value, standing, decision)
        {
            Reason = told[nameof(Finding.Reason)],
            StaleBecause = bool.Parse(told[nameof(Finding.Stale)]) ? StaleThen : null,
        };
        ToldRecords.Enter(finding);
        return [finding];
    }

    /// <inheritdoc/>
    public IEnumerable<Finding> Rest() => [];

    private static Difference? Unreadable(Told told) =>
        OneOf<Outcome>(told, nameof(Finding.Outcome)) ?? OneOf<Standing>(told, nameof(Finding.Standing)) ?? OneOf<Modality>(told, nameof(Finding.Modality))
        ?? (told.Known(nameof(Finding.Kind)) is null ? null : OneOf<JurisdictionKind>(told, nameof(Finding.Kind)))
        ?? DayOf(told, nameof(Finding.AsOf)) ?? (told.Known(nameof(Finding.RecordDate)) is null ? null : DayOf(told, nameof(Finding.RecordDate)))
        ?? (bool.TryParse(told[nameof(Finding.Stale)], out _) ? null : new(nameof(Finding.Stale), $"'{told[nameof(Finding.Stale)]}'", "it is True or False"));

    private static Difference? OneOf<T>(Told told, string column)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(told[column], StringComparer.Ordinal) ? null : new(column, $"'{told[column]}'", $"it is one of {string.Join(", ", Enum.GetNames<T>())}");

    private static Difference? DayOf(Told told, string column) =>
        told.Day(column) is not null ? null : told.NoDay(column);

    private static T Kept<T>(Dictionary<string, T> kept, Func<Told, T> make, Told told, params string[] columns)
    {
        var key = string.Join('\u001f', columns.Select(c => told[c]));
        return kept.TryGetValue(key, out var known) ? known : kept[key] = make(told);
    }

    private Jurisdiction Record(Told told, Rule rule, RecordedFact[] answers, Intake input, int row) => told.Record(
        new(new Register<Fact>(rule.Reads, f => f.Id), answers),
        told.Known(nameof(Finding.State)) is null ? null : Kept(_states, ToldLaw.StateOf, told, nameof(Finding.State), nameof(Finding.Circuit)),
        input,
        row);
}
