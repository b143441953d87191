namespace CoopTools.Files.Writing.Workbook.Tables;

/// <summary>One row of a streamed table.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="Level">How deep it lies in the outline: 0 for a row that is always shown.</param>
internal readonly record struct StreamedRow(IEnumerable<TableCell> Cells, int Level = 0);
