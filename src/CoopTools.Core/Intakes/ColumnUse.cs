namespace CoopTools.Intakes;

/// <summary>How one column of a sheet is used.</summary>
/// <param name="Index">The column, from 0.</param>
/// <param name="Header">Its header as it stands in the sheet.</param>
/// <param name="Use">What it gives.</param>
/// <param name="Field">The identity field or the fact's id; for an attribute its name, which is the header unless a profile gives another.</param>
public sealed record ColumnUse(int Index, string Header, ColumnTarget Use, string Field)
{
    /// <summary>The column, from 0.</summary>
    public int Index { get; internal init; } = Index;

    /// <summary>Its header as it stands in the sheet.</summary>
    public string Header { get; internal init; } = Header;

    /// <summary>What it gives.</summary>
    public ColumnTarget Use { get; internal init; } = Use;

    /// <summary>The identity field or the fact's id; for an attribute its name, which is the header unless a profile gives another.</summary>
    public string Field { get; internal init; } = Field;

    /// <summary>How its cells are read.</summary>
    internal CellForm Form { get; init; } = CellForm.Verbatim;

    /// <summary>What stands in its cells where they give nothing.</summary>
    internal JoinedList<string> Blanks { get; init; } = [];

    /// <summary>The first day that it can hold, or null.</summary>
    internal DateOnly? From { get; init; }

    /// <summary>The last day that it can hold, or null.</summary>
    internal DateOnly? To { get; init; }

    /// <summary>Whether it is kept under another name because an earlier column has its header.</summary>
    internal bool IsRenamed { get; init; }

    /// <summary>What to call it in messages.</summary>
    internal string Title => Header.Length > 0 ? Header : Field;

    private string Shown => Header.Length > 0 ? Header : "(no header)";

    /// <inheritdoc/>
    public override string ToString() => Use switch
    {
        ColumnTarget.Attribute when Field.Length == 0 => "(no header, nothing in it)",
        ColumnTarget.Attribute when string.Equals(Header, Field, StringComparison.Ordinal) => $"{Header} (kept as an attribute)",
        ColumnTarget.Attribute => $"{Shown} (kept as the attribute {Field})",
        ColumnTarget.FactSource => $"{Shown} → {Field}.source",
        ColumnTarget.FactCoder => $"{Shown} → {Field}.coder",
        _ => $"{Shown} → {Field}",
    };
}
