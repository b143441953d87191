namespace CoopTools.Intakes.Readings;

/// <summary>The column of a fact's answers, with those of their sources and coders.</summary>
/// <param name="Place">The fact's place in the pack.</param>
/// <param name="Answers">The column: it gives the number of the answer, from 1, and 0 for none.</param>
/// <param name="Source">Where the answers can be seen, or null.</param>
/// <param name="Coder">Who gave them, or null.</param>
internal sealed record FactColumn(int Place, ClosedColumn<byte> Answers, ColumnUse? Source, ColumnUse? Coder);
