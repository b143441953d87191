namespace CoopTools.Intakes.Columns;

/// <summary>What a header or another name stands for.</summary>
/// <param name="Use">What a column of that name is used for.</param>
/// <param name="Field">The identity column, the fact or the attribute.</param>
internal sealed record NamedField(ColumnTarget Use, string Field);
