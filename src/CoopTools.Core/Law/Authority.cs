namespace CoopTools.Law;

/// <summary>A constitution clause, statute, regulation, case or document that bears on a rule.</summary>
public sealed record Authority
{
    /// <summary>The id, in kebab-case.</summary>
    public string Id { get; internal init; } = null!;

    /// <summary>Whether the source cites it or the pack adds it.</summary>
    public AuthorityOrigin Origin { get; internal init; }

    /// <summary>What sort of text it is.</summary>
    public AuthorityKind Kind { get; internal init; }

    /// <summary>The case name, or the usual name of the instrument.</summary>
    public string Name { get; internal init; } = null!;

    /// <summary>The parts of its citation.</summary>
    public Cite Cite { get; internal init; } = null!;

    /// <summary>The court in Bluebook form, for a case.</summary>
    public string? Court => DecidedBy?.Name;

    /// <summary>The year of decision, for a case.</summary>
    public int? Year => Kind == AuthorityKind.Case ? ((DateOnly)Term.From).Year : null;

    /// <summary>The days on which it counts: a case from its decision, any other text from its effect.</summary>
    public Term Term { get; internal init; } = null!;

    /// <summary>The procedural stage, and what it means for the weight of the decision.</summary>
    public string? Posture { get; internal init; }

    /// <summary>Prior or subsequent history in Bluebook form.</summary>
    public string? History { get; internal init; }

    /// <summary>What it decides or provides, for the rules that use it.</summary>
    public string Holding { get; internal init; } = null!;

    /// <summary>A free copy, where one is known; for a reported case else the address that its citation makes.</summary>
    public string? Link { get; internal set; }

    /// <summary>The day after which it has to be looked at again, or null.</summary>
    public Day? ReviewBy { get; internal init; }

    /// <summary>Whether it was read in public text while the pack was made.</summary>
    public bool Verified { get; internal init; }

    /// <summary>Which part of the entry was not re-read, or null.</summary>
    public string? Unverified { get; internal init; }

    /// <summary>The ids of the source's errors that touch it.</summary>
    public JoinedList<string> Errata { get; internal init; } = [];

    /// <summary>Where, and how, the source cites it.</summary>
    public JoinedList<CitedAt> Cited { get; internal init; } = [];

    /// <summary>The ids of the rules that use it: known once the pack's rules are.</summary>
    public JoinedList<string> Rules { get; internal set; } = [];

    /// <summary>The court, for a case.</summary>
    internal Court? DecidedBy { get; init; }

    /// <summary>The state that made it, for a text of state law; else null.</summary>
    internal State? MadeBy { get; init; }

    /// <summary>The state whose law it is or settles, and outside of which it says nothing; null for any other authority.</summary>
    internal State? OfState => MadeBy ?? (DecidedBy is { SettlesStateLaw: true } court ? court.State : null);

    /// <summary>The full citation in Bluebook form, without pinpoint.</summary>
    public string Citation { get; internal set; } = string.Empty;

    /// <summary>Whether a day lies after the one by which it had to be looked at again.</summary>
    /// <param name="day">The law's day.</param>
    /// <returns>True when it does.</returns>
    public bool NeedsReview(DateOnly day) => ReviewBy < day;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
