using CoopTools.Citations;

namespace CoopTools.Law;

/// <summary>A constitution clause, statute, regulation, case or document that bears on a rule.</summary>
public sealed record Authority
{
    /// <summary>The id, in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the source cites it or the pack adds it.</summary>
    public required AuthorityOrigin Origin { get; init; }

    /// <summary>What sort of text it is.</summary>
    public required AuthorityKind Kind { get; init; }

    /// <summary>The case name, or the usual name of the instrument.</summary>
    public required string Name { get; init; }

    /// <summary>The parts of its citation.</summary>
    public required Cite Cite { get; init; }

    /// <summary>The court, for a case.</summary>
    public Court? Court { get; init; }

    /// <summary>The year of decision, for a case.</summary>
    public int? Year { get; init; }

    /// <summary>The procedural stage, and what it means for the weight of the decision.</summary>
    public string? Posture { get; init; }

    /// <summary>Prior or subsequent history in Bluebook form.</summary>
    public string? History { get; init; }

    /// <summary>What it decides or provides, for the rules that use it.</summary>
    public required string Holding { get; init; }

    /// <summary>A free copy, where one is known.</summary>
    public string? Link { get; init; }

    /// <summary>The first day it has force, or null for no beginning.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day it has force, or null for no end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The day after which it has to be looked at again, or null.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Whether it was read in public text while the pack was made.</summary>
    public required bool Verified { get; init; }

    /// <summary>Which part of the entry was not re-read, or null.</summary>
    public string? Unverified { get; init; }

    /// <summary>The ids of the source's errors that touch it.</summary>
    public JoinedList<string> Errata { get; init; } = [];

    /// <summary>Where, and how, the source cites it.</summary>
    public JoinedList<CitedAt> Cited { get; init; } = [];

    /// <summary>The full citation in Bluebook form, without pinpoint.</summary>
    public string Citation => Bluebook.Full(this);

    /// <summary>Whether it has force on a day: within its dates, and for a case not before the year of its decision.</summary>
    /// <param name="day">The law's day.</param>
    /// <returns>True when it has.</returns>
    public bool IsInForce(DateOnly day) => (From is null || From <= day) && (To is null || day <= To) && (Year is null || Year <= day.Year);

    /// <summary>Whether a day lies after the one by which it had to be looked at again.</summary>
    /// <param name="day">The law's day.</param>
    /// <returns>True when it does.</returns>
    public bool NeedsReview(DateOnly day) => ReviewBy < day;

    /// <summary>Whether its force ended before a day.</summary>
    /// <param name="day">The law's day.</param>
    /// <returns>True when it did.</returns>
    public bool HasEnded(DateOnly day) => To < day;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
