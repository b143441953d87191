using CoopTools.Intakes.Mending;

namespace CoopTools.Intakes.Profiles;

/// <summary>What a profile reads of one column.</summary>
public sealed record ProfileColumn
{
    /// <summary>The headers that it goes by, whatever their case, spaces and punctuation.</summary>
    public JoinedList<string> Headers { get; internal init; } = null!;

    /// <summary>The identity field that it gives, or null where it gives an attribute.</summary>
    public IdentityField? Field { get; internal init; }

    /// <summary>The attribute that it gives, or null where it gives an identity field.</summary>
    public string? Attribute { get; internal init; }

    /// <summary>How its cells are read.</summary>
    public CellForm Form { get; internal init; } = CellForm.Words;

    /// <summary>Whether a list without it is none of the profile's.</summary>
    public bool Required { get; internal init; }

    /// <summary>Whether each row of a jurisdiction gives its own entry, so that the entries of such columns go together; else a value is kept once.</summary>
    public bool Each { get; internal init; }

    /// <summary>What stands in its cells where they give nothing.</summary>
    public JoinedList<string> Blanks { get; internal init; } = [];

    /// <summary>The first day that it can hold, or null. The last is the list's own.</summary>
    public Day? From { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Headers[0]} → {Field?.ToString() ?? Attribute}";

    internal bool Is(string header) => Headers.Any(h => string.Equals(Spelling.Key(h), Spelling.Key(header), StringComparison.Ordinal));
}
