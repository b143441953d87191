using CoopTools.Comparison;
using CoopTools.Files.Writing.Workbook.Tables;
using CoopTools.Records;

namespace CoopTools.Files.Writing.Workbook.Sheets;

/// <summary>Says which input a row comes from, where there are several.</summary>
internal static class Inputs
{
    /// <summary>The column, or none.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="record">Gives a row's record.</param>
    public static IEnumerable<TableColumn<T>> Column<T>(Matrix matrix, Func<T, Jurisdiction> record) =>
        matrix.Intakes.Count > 1 ? [new("Input", 22, row => record(row).Intake)] : [];
}
