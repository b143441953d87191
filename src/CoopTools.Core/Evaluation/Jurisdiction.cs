using System.Collections.ObjectModel;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>One record of one jurisdiction: who it is and the answers recorded for it. Two records of one name are two.</summary>
public sealed record Jurisdiction
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The state, or null where it is not known.</summary>
    public State? State { get; init; }

    /// <summary>What sort of body it is, or null.</summary>
    public JurisdictionKind? Kind { get; init; }

    /// <summary>A FIPS, ORI or other id, as text, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The day the record speaks of, or null.</summary>
    public DateOnly? RecordDate { get; init; }

    /// <summary>The body it belongs to, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>The text that was coded, or null.</summary>
    public string? Policy { get; init; }

    /// <summary>Where it can be seen, or null.</summary>
    public string? Evidence { get; init; }

    /// <summary>Who coded it, or null.</summary>
    public string? Coder { get; init; }

    /// <summary>Remarks, or null.</summary>
    public string? Notes { get; init; }

    /// <summary>The recorded answers by the fact's id; they cannot be changed, since findings rest on them. A fact that is not there is Unknown.</summary>
    public required IReadOnlyDictionary<string, RecordedFact> Facts { get; init => field = ReadOnly(value); }

    /// <summary>Columns of the input that no rule reads, by header.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init => field = ReadOnly(value); } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The input it came from.</summary>
    public required Intake Intake { get; init; }

    /// <summary>The row of the input, from 1.</summary>
    public required int Row { get; init; }

    // PowerShell sees what an object is, not what it is declared to be: a dictionary could be written to.
    private static IReadOnlyDictionary<string, T> ReadOnly<T>(IReadOnlyDictionary<string, T> entries) =>
        entries is Dictionary<string, T> open ? open.AsReadOnly() : entries;

    /// <inheritdoc/>
    public override string ToString() => State is null ? Name : $"{Name}, {State.Code}";

    /// <summary>Records are the same when they are the same row of the same input.</summary>
    /// <param name="other">The other record.</param>
    /// <returns>True for one record.</returns>
    public bool Equals(Jurisdiction? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
