using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Colours;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;

namespace CoopTools.Files.Writing.Workbook.Summary;

/// <summary>The part of the summary with a map of the states for each question, two side by side, and how to read them.</summary>
internal static class SummaryMaps
{
    private const double TileHeight = 36;
    private const double SpaceBelow = 9;

    private const string Caption =
        "Each tile is a state or territory. Its color and percentage: the share of its findings that are Conflict or Risk, among those that are determined (n): "
        + "the rule reaches the jurisdiction, and no missing fact is needed. A small n says little.";

    /// <summary>Writes it.</summary>
    public static void Lay(SheetCursor cursor, Matrix matrix)
    {
        var maps = StateMap.Of(matrix);
        if (matrix.FindingCount == 0 || maps.Count == 0)
            return;
        cursor.Heading("Where conflict and risk lie, by question and state");
        cursor.Paragraph(Caption, BookLooks.Note);
        Action<IXLWorksheet, int, int>[] blocks = [.. maps.Select(m => (Action<IXLWorksheet, int, int>)((s, r, c) => Map(s, r, c, m))), MapLegend.Lay];
        foreach (var pair in blocks.Chunk(2))
        {
            for (var i = 0; i < pair.Length; i++)
                pair[i](cursor.Sheet, cursor.Row, i == 0 ? 1 : SummaryPage.RightHalf);
            cursor.Next(TextMeasure.Height(1, BookLooks.MapTitle.Size) + 4);
            for (var row = 0; row < TileGrid.Rows; row++)
                cursor.Next(TileHeight);
            cursor.Next(SpaceBelow);
        }
    }

    private static void Map(IXLWorksheet sheet, int row, int column, StateMap map)
    {
        var title = sheet.Range(row, column, row, column + TileGrid.Columns - 1).Merge();
        BookLooks.MapTitle.Apply(title.Style);
        sheet.Cell(row, column).Put($"{map.Question.Id} {map.Question.Label}");
        foreach (var tile in map.Tiles)
            Tile(sheet.Cell(row + 1 + tile.Row, column + tile.Column), tile);
    }

    private static void Tile(IXLCell cell, StateTile tile)
    {
        var paint = Palette.Of(tile);
        (BookLooks.Tile with { Paint = paint }).Apply(cell.Style);
        Line(cell, tile.State.Code + (tile.HasOwnRecord ? MapLegend.OwnRecord : string.Empty), 10, paint, bold: true);
        if (tile.Share is not { } share)
            return;
        Line(cell, $"\n{Numbers.Percent(share)}", 9, paint, bold: false);
        Line(cell, FormattableString.Invariant($"\nn {tile.Determined:#,0}"), 8, paint, bold: false);
    }

    private static void Line(IXLCell cell, string text, double size, Paint paint, bool bold) => cell.RichText.AddText(text)
        .SetFontName(Look.FontName)
        .SetFontSize(size)
        .SetBold(bold)
        .SetFontColor(Look.Color(paint.Ink));
}
