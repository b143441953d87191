using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>One state on a tile-grid map: how its jurisdictions stand to the rules of one question.</summary>
/// <param name="State">The state.</param>
/// <param name="Row">The tile's row, from 0 at the top.</param>
/// <param name="Column">The tile's column, from 0 at the left.</param>
/// <param name="Exposed">How many of its findings are Conflict or Risk.</param>
/// <param name="Determined">How many of its findings are determined: the rule reaches the jurisdiction, and no missing fact is needed.</param>
/// <param name="HasOwnRecord">Whether the state itself is among the records, and not only bodies in it.</param>
public sealed record StateTile(State State, int Row, int Column, int Exposed, int Determined, bool HasOwnRecord)
{
    /// <summary>The state.</summary>
    public State State { get; internal init; } = State;

    /// <summary>The tile's row, from 0 at the top.</summary>
    public int Row { get; internal init; } = Row;

    /// <summary>The tile's column, from 0 at the left.</summary>
    public int Column { get; internal init; } = Column;

    /// <summary>How many of its findings are Conflict or Risk.</summary>
    public int Exposed { get; internal init; } = Exposed;

    /// <summary>How many of its findings are determined: the rule reaches the jurisdiction, and no missing fact is needed.</summary>
    public int Determined { get; internal init; } = Determined;

    /// <summary>Whether the state itself is among the records, and not only bodies in it.</summary>
    public bool HasOwnRecord { get; internal init; } = HasOwnRecord;

    /// <summary>The share of determined findings that are Conflict or Risk, from 0 to 1; null where none is determined.</summary>
    public double? Share => Determined == 0 ? null : (double)Exposed / Determined;

    /// <summary>The step of its share on the <see cref="ShareScale"/>; null where none is determined.</summary>
    public int? Step => Share is { } share ? ShareScale.StepOf(share) : null;
}
