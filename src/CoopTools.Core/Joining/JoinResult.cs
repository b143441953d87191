using CoopTools.Records;

namespace CoopTools.Joining;

/// <summary>What a roster gave for a record, or a row of the roster that no record asked for.</summary>
/// <param name="Record">The record as it came, or null for a row of the roster that matches none.</param>
/// <param name="Match">The roster's row, or null where none matched.</param>
/// <param name="Confidence">How sure the match is, from 0 to 1; where none matched, how near the nearest came.</param>
/// <param name="Reason">Why it matched, or why not and what came nearest.</param>
public sealed record JoinResult(Jurisdiction? Record, Jurisdiction? Match, double Confidence, string Reason)
{
    /// <summary>The record as it came, or null for a row of the roster that matches none.</summary>
    public Jurisdiction? Record { get; internal init; } = Record;

    /// <summary>The roster's row, or null where none matched.</summary>
    public Jurisdiction? Match { get; internal init; } = Match;

    /// <summary>How sure the match is, from 0 to 1; where none matched, how near the nearest came.</summary>
    public double Confidence { get; internal init; } = Confidence;

    /// <summary>Why it matched, or why not and what came nearest.</summary>
    public string Reason { get; internal init; } = Reason;

    /// <summary>Whether two or more rows matched alike, so that none was taken.</summary>
    public bool Ambiguous { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Record ?? Match}: {Reason}";
}
