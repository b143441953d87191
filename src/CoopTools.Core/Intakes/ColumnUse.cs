namespace CoopTools.Intakes;

/// <summary>How one column of a sheet is used.</summary>
/// <param name="Index">The column, from 0.</param>
/// <param name="Header">Its header as it stands in the sheet.</param>
/// <param name="Use">What it gives.</param>
/// <param name="Field">The identity field or the fact's id; for an attribute the header.</param>
public sealed record ColumnUse(int Index, string Header, ColumnTarget Use, string Field)
{
    /// <inheritdoc/>
    public override string ToString() => Use switch
    {
        ColumnTarget.Attribute => $"{Header} (kept as an attribute)",
        ColumnTarget.FactSource => $"{Header} → {Field}.source",
        ColumnTarget.FactCoder => $"{Header} → {Field}.coder",
        _ => $"{Header} → {Field}",
    };
}
