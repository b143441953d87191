using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>
/// A rule's decision as a total function: for each combination of answers, Unknown included, the outcome, the reason,
/// the missing facts and the flips. Compiled once; evaluation is one look-up.
/// </summary>
internal sealed class DecisionTable
{
    private readonly Decision[] _decisions;

    private DecisionTable(AnswerSpace space, Decision[] decisions)
    {
        Space = space;
        _decisions = decisions;
    }

    /// <summary>The combinations of answers that it tells apart.</summary>
    public AnswerSpace Space { get; }

    /// <summary>The facts it reads, in order.</summary>
    public IReadOnlyList<Fact> Facts => Space.Facts;

    /// <summary>Every outcome that some combination has, <see cref="Outcome.Undetermined"/> included.</summary>
    public IEnumerable<Outcome> Outcomes => _decisions.Select(d => d.Outcome).Distinct().Order();

    /// <summary>The decision for a combination by its number.</summary>
    /// <param name="cell">The number, from <see cref="Space"/>.</param>
    public Decision this[int cell] => _decisions[cell];

    /// <summary>The decision for these answers.</summary>
    /// <param name="answers">One answer for each of <see cref="Facts"/>, null for Unknown.</param>
    /// <returns>The decision.</returns>
    public Decision Decide(IReadOnlyList<Answer?> answers) => _decisions[Space.Cell(answers)];

    /// <summary>Whether another answer to one fact, the others as they are, would give another decision.</summary>
    /// <param name="cell">A combination.</param>
    /// <param name="fact">The fact's position.</param>
    /// <returns>True where the answer matters.</returns>
    public bool Turns(int cell, int fact) => Space.WithEach(cell, fact).Select(c => _decisions[c].Reason).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>Compiles a decision.</summary>
    /// <param name="cases">The cases in order.</param>
    /// <param name="undecidedReason">The reason where only reasons differ, or null.</param>
    /// <param name="problem">Is told of each thing that is wrong: the position of a case, or null, and what it is.</param>
    /// <returns>The table, or null where something was wrong.</returns>
    public static DecisionTable? Compile(IReadOnlyList<RuleCase> cases, string? undecidedReason, Action<int?, string> problem)
    {
        var facts = cases.SelectMany(c => c.Test?.Facts ?? []).Distinct().ToArray();
        var space = new AnswerSpace(facts);
        var completion = new Completion(space, cases);
        if (!DecisionChecks.Pass(space, completion, cases, undecidedReason, problem))
            return null;

        var decisions = new Decision[space.Size];
        for (var cell = 0; cell < decisions.Length; cell++)
            decisions[cell] = Decided(space, completion, cases, undecidedReason, cell);
        return new(space, decisions);
    }

    private static Decision Decided(AnswerSpace space, Completion completion, IReadOnlyList<RuleCase> cases, string? undecidedReason, int cell)
    {
        var possible = completion.Possible(cell);
        var reached = completion.Reached(cell).Select(i => cases[i]).ToJoinedList();
        var turning = completion.Turning(cell);
        return new()
        {
            Outcome = possible.Count == 1 ? possible[0] : Outcome.Undetermined,
            Reason = possible.Count > 1 ? Wording.Undetermined(turning.Select(i => space.Facts[i]), possible)
                : reached.Count > 1 ? undecidedReason!
                : Wording.Reason(reached[0], fact => space.AnswerTo(fact, cell)),
            Possible = possible.ToJoinedList(),
            Cases = reached,
            Missing = turning.Select(i => space.Facts[i].Id).ToJoinedList(),
            Flips = turning.Select(i => FlipOf(space, completion, cell, i)).ToJoinedList(),
        };
    }

    private static Flip FlipOf(AnswerSpace space, Completion completion, int cell, int fact) => new(
        space.Facts[fact].Id,
        space.FilledIn(cell, fact)
            .Zip(space.Facts[fact].Answers, (filled, answer) => new FlipAnswer(answer.Value, completion.Possible(filled).Select(o => o.ToString()).ToJoinedList()))
            .ToJoinedList());
}
