namespace CoopTools.Cells;

/// <summary>One cell as it was read.</summary>
/// <param name="Text">Its content as text, untouched; empty for a blank cell.</param>
/// <param name="Kind">What it held.</param>
public readonly record struct Cell(string Text, CellKind Kind)
{
    /// <summary>Where its hyperlink leads, where links were asked for and it has one; else null.</summary>
    public string? Link { get; internal init; }

    /// <summary>Whether nothing but space stands in it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
