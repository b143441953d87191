using CoopTools.Citations;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Explanations;

/// <summary>Days on which a rule's standing in one state rests on the same authorities, and what began or ended with the first of them.</summary>
public sealed record StandingStretch
{
    /// <summary>The rule's id.</summary>
    public string Rule { get; internal init; } = null!;

    /// <summary>The state's postal code.</summary>
    public string State { get; internal init; } = null!;

    /// <summary>The first day, or null for no beginning.</summary>
    public Day? From { get; internal init; }

    /// <summary>The last day, or null for no end.</summary>
    public Day? To { get; internal init; }

    /// <summary>The standing on these days.</summary>
    public Standing Standing { get; internal init; }

    /// <summary>The standing in a sentence.</summary>
    public string Summary { get; internal init; } = null!;

    /// <summary>What began or ended with the first day, each with its day: <c>2021-08-09: Ocean County … (3d Cir. 2021) (against) decided</c>.</summary>
    public JoinedList<string> Events { get; internal init; } = null!;

    /// <summary>A rule's stretches in a state, from the earliest to the last.</summary>
    /// <param name="pack">The rule's pack.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="state">The state.</param>
    /// <param name="sourceOnly">Whether to leave out what the pack adds to its source.</param>
    /// <returns>The stretches; one where the rule does not reach the state.</returns>
    public static IReadOnlyList<StandingStretch> Of(Pack pack, Rule rule, State state, bool sourceOnly)
    {
        if (Reach.LeftOut(pack, rule, state, null) is { } left)
            return [new() { Rule = rule.Id, State = state.Code, Standing = Standing.Uncited, Summary = left.Because, Events = [] }];
        var concerning = rule.Uses.Where(u => u.Concerns(state)).ToJoinedList();
        var timeline = new StandingTimeline(pack, rule with { Uses = concerning }, sourceOnly);
        return timeline.Starts.Select((start, i) =>
        {
            var force = timeline.On(start).For(state);
            return new StandingStretch
            {
                Rule = rule.Id,
                State = state.Code,
                From = i == 0 ? null : start,
                To = i + 1 < timeline.Starts.Count ? timeline.Starts[i + 1].AddDays(-1) : null,
                Standing = force.Standing,
                Summary = $"{force.Explanation}.",
                Events = timeline.Uses.DistinctBy(u => u.Authority).SelectMany(u => EventsOn(start, u)).ToJoinedList(),
            };
        }).ToArray();
    }

    private static IEnumerable<string> EventsOn(DateOnly day, AuthorityUse use)
    {
        var term = use.Authority.Term;
        if (day == (DateOnly)term.From)
            yield return $"{term.Began}: {Bluebook.Brief(use.Authority)} ({Role(use)}) {(use.Authority.Kind == AuthorityKind.Case ? "decided" : "in effect")}";
        if (term.Turns.Skip(1).Contains(day))
            yield return $"{term.Ended}: {Bluebook.Brief(use.Authority)} ({Role(use)}) ended{(term.EndedBy is { } by ? $": {by}" : string.Empty)}";
    }

    private static string Role(AuthorityUse use) => use.Role == AuthorityRole.StateLaw ? "state law" : use.Role.ToString().ToLowerInvariant();

    /// <inheritdoc/>
    public override string ToString() => $"{Rule} in {State} from {DayText.Iso(From) ?? "the beginning"}: {Standing}";
}
