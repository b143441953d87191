using CoopTools.Cells;

namespace CoopTools.Files.Writing.Workbook.Notes;

/// <summary>A note on a cell.</summary>
/// <param name="At">The cell.</param>
/// <param name="Heading">Its first line, in bold.</param>
/// <param name="Text">The rest.</param>
internal sealed record Note(CellAddress At, string Heading, string Text);
