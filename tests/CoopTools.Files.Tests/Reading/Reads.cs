using CoopTools.Cells;
using CoopTools.Files.Reading.Opening;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading;

/// <summary>A file read to its end.</summary>
internal sealed record Reads(string? Sheet, int HeaderRow, IReadOnlyList<string> Headers, IReadOnlyList<Row> Rows)
{
    public static Reads All(string path, SheetOptions? options = null)
    {
        using var sheet = SheetFile.Open(path, options ?? new());
        return new(sheet.Sheet, sheet.Heading.Row, sheet.Headers, sheet.Rows.ToArray());
    }

    /// <summary>The refusal that reading it to its end gives.</summary>
    public static IntakeException Refused(string path, SheetOptions? options = null) =>
        Assert.Throws<IntakeException>(() => All(path, options));

    public Cell Cell(int row, int column) => Rows.Single(r => r.Number == row).At(column);

    public IReadOnlyList<string> TextsOf(int index) => Rows[index].Cells.Select(c => c.Text).ToArray();

    public string Text(int row, int column) => Cell(row, column).Text;
}
