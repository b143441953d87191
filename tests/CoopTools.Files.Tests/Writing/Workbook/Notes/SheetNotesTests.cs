using System.Globalization;
using CoopTools.Comparison;
using CoopTools.Evaluation;

namespace CoopTools.Files.Tests.Writing.Workbook.Notes;

public sealed class SheetNotesTests
{
    [Theory]
    [InlineData(MatrixOrientation.Jurisdiction, MatrixGrouping.None)]
    [InlineData(MatrixOrientation.Jurisdiction, MatrixGrouping.State)]
    [InlineData(MatrixOrientation.Rule, MatrixGrouping.Circuit)]
    public void A_note_stands_on_the_cell_that_it_speaks_of(MatrixOrientation orientation, MatrixGrouping by)
    {
        var matrix = Sample.Small(new MatrixOptions { Orientation = orientation, GroupBy = by });
        using var book = Sample.Open(matrix);
        var cells = book.Worksheet("Matrix").CellsUsed(c => c.HasComment).ToArray();
        Assert.Equal(matrix.Findings.Count(f => Verdict.Of(f).NeedsAttention), cells.Length);
        Assert.All(cells, c =>
        {
            var heading = c.Comment.Text.Split('\n')[0];
            Assert.StartsWith($"{c.GetString()}: ", heading, StringComparison.Ordinal);
            var (rule, name) = orientation == MatrixOrientation.Rule
                ? (c.WorksheetRow().Cell(1).GetString(), c.WorksheetColumn().Cell(5).GetString())
                : (c.WorksheetColumn().Cell(5).GetString(), c.WorksheetRow().Cell(by == MatrixGrouping.None ? 1 : 3).GetString());
            Assert.Contains($"{rule}, {name}", heading, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Notes_of_a_matrix_that_goes_on_stand_on_their_own_sheets()
    {
        var matrix = Sample.Large(7);
        using var book = Sample.Open(matrix, new() { RowsOfSheet = 8 });
        var sheets = book.Worksheets.Where(s => s.Name.StartsWith("Matrix", StringComparison.Ordinal)).ToArray();
        Assert.Equal(3, sheets.Length);
        Assert.All(sheets, s => Assert.All(s.CellsUsed(c => c.HasComment), c =>
            Assert.Contains($", {c.WorksheetRow().Cell(1).GetString()}", c.Comment.Text, StringComparison.Ordinal)));
        Assert.Equal(matrix.Findings.Count(f => Verdict.Of(f).NeedsAttention), sheets.Sum(s => s.CellsUsed(c => c.HasComment).Count()));
    }

    [Fact]
    public void Beyond_the_limit_the_summary_says_how_many_have_none()
    {
        var matrix = Sample.Small();
        var wanted = matrix.Findings.Count(f => Verdict.Of(f).NeedsAttention);
        using var book = Sample.Open(matrix, new() { Notes = 5 });
        Assert.Equal(5, book.Worksheet("Matrix").CellsUsed(c => c.HasComment).Count());
        Assert.True(book.Worksheet("Summary").Says($"{wanted - 5} further cells need attention and have none"));
    }

    [Fact]
    public void Shapes_have_ids_of_blocks_that_their_sheet_alone_uses()
    {
        var bytes = Sample.Bytes(Sample.Large(200), new() { RowsOfSheet = 130 });
        var drawings = new[] { 1, 2 }.Select(i => PartText.Of(bytes, $"xl/drawings/vmlDrawing{i}.vml")).ToArray();
        var ids = drawings.Select(d => d.Split("_x0000_s").Skip(1).Select(s => Number(s.Split('"')[0])).ToArray()).ToArray();
        var blocks = drawings.Select(d => d.Split("data=\"")[1].Split('"')[0].Split(',').Select(Number).ToArray()).ToArray();
        Assert.Empty(blocks[0].Intersect(blocks[1]));
        Assert.All(ids.Zip(blocks), p => Assert.All(p.First, id => Assert.Contains(id / 1024, p.Second)));
        Assert.Equal(2000, ids.Sum(i => i.Length));
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        const string Name = "=cmd|'/c calc'!A0 <b>&\u0001 ]]>";
        using var book = Sample.Open(Sample.Of([[Name, "TX", "", "", "", "", "Yes"]]));
        Assert.Contains(book.Worksheet("Matrix").CellsUsed(c => c.HasComment), c => c.Comment.Text.Contains("=cmd|'/c calc'!A0 <b>&", StringComparison.Ordinal));
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
