namespace CoopTools.Intakes.Suggestions;

/// <summary>What a column of a sheet probably gives, for a person to decide on.</summary>
/// <param name="Column">The column in letters.</param>
/// <param name="Header">Its header as it stands.</param>
/// <param name="Field">The identity column or fact that it probably gives, or null.</param>
/// <param name="Confidence">From 0 to 1. 1: import finds the column by itself.</param>
/// <param name="Reason">What speaks for it.</param>
/// <param name="Samples">Some of its values, each once.</param>
public sealed record ColumnSuggestion(string Column, string Header, string? Field, double Confidence, string Reason, JoinedList<string> Samples)
{
    /// <summary>The column in letters.</summary>
    public string Column { get; internal init; } = Column;

    /// <summary>Its header as it stands.</summary>
    public string Header { get; internal init; } = Header;

    /// <summary>The identity column or fact that it probably gives, or null.</summary>
    public string? Field { get; internal init; } = Field;

    /// <summary>From 0 to 1. 1: import finds the column by itself.</summary>
    public double Confidence { get; internal init; } = Confidence;

    /// <summary>What speaks for it.</summary>
    public string Reason { get; internal init; } = Reason;

    /// <summary>Some of its values, each once.</summary>
    public JoinedList<string> Samples { get; internal init; } = Samples;

    /// <summary>The name that <c>-Map</c> knows the column by: its header, with a number where it is repeated, or its letters where it is blank.</summary>
    public string Name { get; internal init; } = Header;

    /// <summary>The entry for <c>-Map</c>, ready to be pasted; null where there is nothing to map.</summary>
    public string? MapEntry => Field is null || Confidence >= 1 ? null : $"'{Field}' = '{Name.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <inheritdoc/>
    public override string ToString() => Field is null ? $"{Column} '{Name}': kept as an attribute" : $"{Column} '{Name}' → {Field} ({Confidence:0.00})";
}
