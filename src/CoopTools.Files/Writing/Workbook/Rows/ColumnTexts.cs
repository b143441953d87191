using System.Runtime.CompilerServices;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Writing.Workbook.Rows;

/// <summary>
/// The texts of one column: which string of the workbook each is, and how many lines it takes. Most come again as the very same object,
/// and then nothing of them is read.
/// </summary>
/// <param name="width">The column's width, in digits.</param>
/// <param name="strings">The workbook's strings.</param>
internal sealed class ColumnTexts(double width, BookStrings strings)
{
    private const int Slots = 1 << 12;

    private readonly (string? Text, Look? Look, int Index, int Lines)[] _seen = new (string?, Look?, int, int)[Slots];

    /// <summary>The string and the number of lines of a cell.</summary>
    public (int Index, int Lines) Of(TableCell cell)
    {
        ref var slot = ref _seen[RuntimeHelpers.GetHashCode(cell.Content) & (Slots - 1)];
        if (!ReferenceEquals(slot.Text, cell.Content) || !ReferenceEquals(slot.Look, cell.Look))
            slot = (cell.Content, cell.Look, strings.IndexOf(cell.Content), TextMeasure.Lines(cell.Content, width, cell.Look));
        return (slot.Index, slot.Lines);
    }
}
