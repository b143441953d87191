using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Writing.Workbook.MatrixSheets;

/// <summary>The matrix as it was laid out.</summary>
/// <param name="Rows">The rows to stream, for each sheet.</param>
/// <param name="Places">Where its cells stand.</param>
internal sealed record MatrixLayout(IReadOnlyList<StreamedRows> Rows, MatrixPlaces Places);
