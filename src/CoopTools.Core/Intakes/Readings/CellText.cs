using CoopTools.Cells;
using CoopTools.Intakes.Mending;

namespace CoopTools.Intakes.Readings;

/// <summary>Reads a cell as text: mends its spelling, or finds where it leads.</summary>
internal static class CellText
{
    /// <summary>The mended text of a column in a row, or null where it is blank or of no use.</summary>
    public static string? Read(ColumnUse column, RowNotes notes)
    {
        var cell = notes.Row.At(column.Index);
        var text = column.Form == CellForm.Link ? Link(cell, out var note) : Words(cell, out note);
        if (note is not null)
            notes.Add(column, note);
        return text;
    }

    /// <summary>The mended text of a cell, or null. What was mended is for the caller to note, with what it mends itself: one cell, one repair.</summary>
    public static string? Mended(Cell cell, out string? mended, out CellNote? error)
    {
        (mended, error) = (null, null);
        if (cell.IsBlank)
            return null;
        if (cell.Kind != CellKind.Error)
            return Spelling.Mend(cell.Text, out mended);
        error = CellNote.Problem(cell.Text, "the cell holds an error value. Mend its formula in the sheet, or clear it.");
        return null;
    }

    private static string? Words(Cell cell, out CellNote? note)
    {
        var text = Mended(cell, out var mended, out note);
        if (mended is not null)
            note = CellNote.Repair(cell.Text, text!, mended);
        return text;
    }

    private static string? Link(Cell cell, out CellNote? note)
    {
        note = null;
        if (LinkText.Of(cell) is not { } link || LinkText.Unwrapped(link) is not { } target)
            return LinkText.Of(cell);
        note = CellNote.Repair(link, target, "the link inside Outlook's wrapper");
        return target;
    }
}
