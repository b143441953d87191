using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>
/// An outcome as it is counted and shown: a Conflict or Risk where an authority against the rule binds is kept apart from a plain one.
/// </summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Contested">Whether the rule is contested where the jurisdiction lies; only a Conflict and a Risk are kept apart by it.</param>
public readonly record struct Verdict(Outcome Outcome, bool Contested)
{
    /// <summary>Every verdict, in the order in which they are shown.</summary>
    public static IReadOnlyList<Verdict> All { get; } = Enum.GetValues<Outcome>()
        .SelectMany(o => IsParted(o) ? new[] { new Verdict(o, false), new Verdict(o, true) } : [new(o, false)])
        .ToJoinedList();

    /// <summary>The words shown.</summary>
    public string Label => (Outcome, Contested) switch
    {
        (_, true) => $"{Outcome} (contested)",
        (Outcome.NotApplicable, _) => "Not applicable",
        _ => Outcome.ToString(),
    };

    /// <summary>A sign that stands beside the words, so that nothing is told by colour alone.</summary>
    public string Symbol => (Outcome, Contested) switch
    {
        (Outcome.Conflict, false) => "✖",
        (Outcome.Conflict, true) => "✕",
        (Outcome.Risk, false) => "▲",
        (Outcome.Risk, true) => "△",
        (Outcome.Misstated, _) => "◆",
        (Outcome.Consistent, _) => "✔",
        (Outcome.Discretionary, _) => "○",
        (Outcome.NotApplicable, _) => "–",
        _ => "?",
    };

    /// <summary>Its place in the order of gravity, to sort by; 0 for a plain Conflict.</summary>
    public int Rank => ((int)Outcome * 2) + (Contested ? 1 : 0);

    /// <summary>Whether a reader has to do something about it.</summary>
    public bool NeedsAttention => Outcome is Outcome.Conflict or Outcome.Risk or Outcome.Misstated or Outcome.Undetermined;

    /// <summary>The verdict of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Of(Finding finding) => new(finding.Decision.Outcome, IsParted(finding.Decision.Outcome) && finding.Contested);

    // What a jurisdiction is told to change: whether the rule holds there decides what to make of it.
    private static bool IsParted(Outcome outcome) => outcome is Outcome.Conflict or Outcome.Risk;

    /// <inheritdoc/>
    public override string ToString() => $"{Symbol} {Label}";
}
