using CoopTools.Files.Writing.Workbook.MatrixSheets;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Notes;

/// <summary>The notes of sheets: their texts and their boxes, each in a part of its own.</summary>
internal static class SheetNotes
{
    private const string TextType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private const string ShapeType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    /// <summary>What to add to the sheets that have notes.</summary>
    /// <param name="notes">The cells of the matrix that have notes.</param>
    /// <param name="layout">The matrix as it was laid out.</param>
    public static IEnumerable<SheetAddition> Of(MatrixNotes notes, MatrixLayout layout)
    {
        var box = new NoteBox(layout.Rows[0].Widths);
        var (number, block) = (1, 1);
        foreach (var sheet in notes.Cells.GroupBy(c => layout.Places.Of(c.Row, c.Rule).Sheet, StringComparer.Ordinal))
        {
            var texts = sheet
                .Select(c => new Note(layout.Places.Of(c.Row, c.Rule).Address, NoteText.Heading(c.Finding), NoteText.Body(c.Finding)))
                .OrderBy(n => n.At.Row)
                .ThenBy(n => n.At.Column)
                .ToArray();
            yield return One(sheet.Key, texts, box, number++, block);
            block += NoteShapesPart.BlocksOf(texts.Length);
        }
    }

    private static SheetAddition One(string sheet, IReadOnlyList<Note> notes, NoteBox box, int number, int firstBlock)
    {
        var texts = new AddedPart(FormattableString.Invariant($"xl/comments{number}.xml"), TextType, output => NotesPart.Write(notes, output));
        var shapes = new AddedPart(
            FormattableString.Invariant($"xl/drawings/vmlDrawing{number}.vml"),
            ShapeType,
            output => NoteShapesPart.Write(notes, box, firstBlock, output));
        return new(
            sheet,
            [("legacyDrawing", new("coopShapes", "vmlDrawing", shapes.Name))],
            [new("coopNotes", "comments", texts.Name)],
            [texts, shapes]);
    }
}
