using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Tabulation;

/// <summary>A rule's standing as a line of texts: two lines are the same where every text is.</summary>
internal sealed record StandingRow
{
    /// <summary>The force, in one word.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The standing with the authorities that give it, in short form.</summary>
    public required string By { get; init; }

    /// <summary>The ids of the authorities that give it.</summary>
    public required string ByIds { get; init; }

    /// <summary>The ids of the authorities against the rule that do not bind.</summary>
    public required string Contrary { get; init; }

    /// <summary>The ids of the authorities in force.</summary>
    public required string Authorities { get; init; }

    /// <summary>The ids of the authorities still to come.</summary>
    public required string Later { get; init; }

    /// <summary>The ids of the cautions.</summary>
    public required string Cautions { get; init; }

    /// <summary>Whether a court of appeals that binds has decided on the rule.</summary>
    public required bool CircuitDecided { get; init; }

    /// <summary>The last day on which nothing that gives the standing is past its review date.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>What goes before a reason, with the space behind it.</summary>
    public required string ReasonBefore { get; init; }

    /// <summary>What follows a reason, with the space before it.</summary>
    public required string ReasonAfter { get; init; }

    public static StandingRow Of(Rule rule, RuleStanding force, bool stateKnown) => new()
    {
        Standing = force.Standing,
        By = force.Explanation,
        ByIds = force.By.ToString(),
        Contrary = force.ContraryIds.ToString(),
        Authorities = force.AuthorityIds.ToString(),
        Later = force.LaterIds.ToString(),
        Cautions = force.Cautions.ToString(),
        CircuitDecided = force.CircuitDecided,
        ReviewBy = force.By.Select(u => (DateOnly?)u.Authority.ReviewBy).Min() ?? DateOnly.MaxValue,
        ReasonBefore = ReasonFrame.Before(force) is { } before ? before + " " : string.Empty,
        ReasonAfter = string.Concat(ReasonFrame.After(rule, force, stateKnown).Select(s => " " + s)),
    };
}
