using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Colours;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Summary;

/// <summary>How to read the maps: a tile for each step of the scale, as a map has them.</summary>
internal static class MapLegend
{
    /// <summary>The sign of a state that is among the records itself.</summary>
    public const string OwnRecord = " ★";

    /// <summary>Writes it in the place of a map.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">Its first row.</param>
    /// <param name="column">Its first column.</param>
    public static void Lay(IXLWorksheet sheet, int row, int column)
    {
        Merged(sheet, row, column, TileGrid.Columns, "How to read the maps", BookLooks.MapTitle);
        for (var i = 0; i < ShareScale.Labels.Count; i++)
            Line(sheet, row + 1 + i, column, string.Empty, Palette.Steps[i], $"{Wording.Sentence(ShareScale.Labels[i])} of the determined findings are Conflict or Risk");
        var next = row + 1 + ShareScale.Labels.Count;
        Line(sheet, next, column, "–", Palette.NoData, "No determined finding: no record lies there, the rules do not reach it, or facts are missing");
        Line(sheet, next + 1, column, OwnRecord.Trim(), Palette.NoData, "Beside a code: the state itself is among the records, and not only bodies in it");
    }

    private static void Line(IXLWorksheet sheet, int row, int column, string sign, Paint paint, string meaning)
    {
        sheet.Put(row, column, sign, BookLooks.Tile with { Paint = paint });
        Merged(sheet, row, column + 1, TileGrid.Columns - 1, meaning, BookLooks.MapMeaning);
    }

    private static void Merged(IXLWorksheet sheet, int row, int column, int count, string text, Look look)
    {
        var range = sheet.Range(row, column, row, column + count - 1).Merge();
        look.Apply(range.Style);
        sheet.Cell(row, column).Put(text);
    }
}
