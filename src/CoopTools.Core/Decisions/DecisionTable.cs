using CoopTools.Law;

namespace CoopTools.Decisions;

/// <summary>
/// A rule's decision as a total function: for each combination of answers, Unknown included, the outcome, the reason,
/// the missing facts and the flips. Completed once; a combination's decision is worded when it is first asked for and then
/// looked up.
/// </summary>
internal sealed class DecisionTable
{
    private readonly Completion _completion;
    private readonly IReadOnlyList<RuleCase> _cases;
    private readonly string? _undecidedReason;
    private readonly Decision?[] _decisions;

    /// <summary>The decision of cases that have passed the checks.</summary>
    /// <param name="cases">The cases in order.</param>
    /// <param name="undecidedReason">The reason where only reasons differ, or null.</param>
    internal DecisionTable(IReadOnlyList<RuleCase> cases, string? undecidedReason)
    {
        Space = new(cases.SelectMany(c => c.Test?.Facts ?? []).Distinct().ToArray());
        _completion = new(Space, cases);
        _cases = cases;
        _undecidedReason = undecidedReason;
        _decisions = new Decision?[Space.Size];
    }

    /// <summary>The combinations of answers that it tells apart.</summary>
    public AnswerSpace Space { get; }

    /// <summary>The facts it reads, in order.</summary>
    public IReadOnlyList<Fact> Facts => Space.Facts;

    /// <summary>Every outcome that some combination has, <see cref="Outcome.Undetermined"/> included.</summary>
    public IEnumerable<Outcome> Outcomes => Enumerable.Range(0, Space.Size).Select(cell => this[cell].Outcome).Distinct().Order();

    /// <summary>The decision for a combination by its number.</summary>
    /// <param name="cell">The number, from <see cref="Space"/>.</param>
    public Decision this[int cell] =>
        _decisions[cell] ?? Interlocked.CompareExchange(ref _decisions[cell], Decided(cell), null) ?? _decisions[cell]!;

    /// <summary>The decision for these answers.</summary>
    /// <param name="answers">One answer for each of <see cref="Facts"/>, null for Unknown.</param>
    /// <returns>The decision.</returns>
    public Decision Decide(IReadOnlyList<Answer?> answers) => this[Space.Cell(answers)];

    /// <summary>Whether another answer to one fact, the others as they are, would give another decision.</summary>
    /// <param name="cell">A combination.</param>
    /// <param name="fact">The fact's position.</param>
    /// <returns>True where the answer matters.</returns>
    public bool Turns(int cell, int fact) =>
        Space.WithEach(cell, fact).Select(c => this[c].Reason).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>Compiles a decision after every check.</summary>
    /// <param name="cases">The cases in order.</param>
    /// <param name="undecidedReason">The reason where only reasons differ, or null.</param>
    /// <param name="problem">Is told of each thing that is wrong: the position of a case, or null, and what it is.</param>
    /// <returns>The table, or null where something was wrong.</returns>
    public static DecisionTable? Compile(IReadOnlyList<RuleCase> cases, string? undecidedReason, Action<int?, string> problem)
    {
        var table = new DecisionTable(cases, undecidedReason);
        return DecisionChecks.Pass(table.Space, table._completion, cases, undecidedReason, problem) ? table : null;
    }

    private Decision Decided(int cell)
    {
        var possible = _completion.Possible(cell);
        var reached = _completion.Reached(cell).Select(i => _cases[i]).ToJoinedList();
        var turning = _completion.Turning(cell);
        return new()
        {
            Outcome = possible.Count == 1 ? possible[0] : Outcome.Undetermined,
            Reason = possible.Count > 1 ? Wording.Undetermined(turning.Select(i => Space.Facts[i]), possible)
                : reached.Count > 1 ? _undecidedReason!
                : Wording.Reason(reached[0], fact => Space.AnswerTo(fact, cell)),
            Possible = possible.ToJoinedList(),
            Cases = reached,
            Missing = turning.Select(i => Space.Facts[i].Id).ToJoinedList(),
            Flips = turning.Select(i => FlipOf(cell, i)).ToJoinedList(),
            Answers = Space.Facts.Select((f, i) => $"{f.Id}={Space.AnswerAt(cell, i)?.Value ?? Answer.Unknown}").ToJoinedList(),
        };
    }

    private Flip FlipOf(int cell, int fact) => new(
        Space.Facts[fact].Id,
        Space.FilledIn(cell, fact)
            .Zip(Space.Facts[fact].Answers, (filled, answer) => new FlipAnswer(answer.Value, _completion.Possible(filled).Select(o => o.ToString()).ToJoinedList()))
            .ToJoinedList());
}
