using ClosedXML.Excel;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Colours;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Workbook.MatrixSheets;

public sealed class MatrixSheetTests
{
    private static readonly string[] Keys = ["Jurisdiction", "State", "Circuit", "Kind", "Id", "Row"];

    [Fact]
    public void Its_columns_are_the_keys_and_the_rules()
    {
        using var book = Sample.Open(Sample.Small());
        var table = book.TableOf("Matrix");
        Assert.Equal([.. Keys, .. Pack.Federal.Rules.Select(r => r.Id)], table.Headers());
        Assert.True(table.ShowAutoFilter);
        Assert.Equal(3, table.DataRange.RowCount());
    }

    [Fact]
    public void A_cell_tells_its_verdict_by_sign_word_and_colour()
    {
        var matrix = Sample.Small();
        using var book = Sample.Open(matrix);
        var table = book.TableOf("Matrix");
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            Assert.All(matrix.Rows.ElementAt(row).Findings, f =>
            {
                var (cell, verdict) = (table.At(row + 1, f.Rule), Verdict.Of(f));
                Assert.Equal(verdict.ToString(), cell.GetString());
                var paint = Palette.Of(verdict);
                Assert.Equal(Look.Color(paint.Ink), cell.Style.Font.FontColor);
                if (paint.Fill != Palette.Plain.Fill)
                    Assert.Equal(Look.Color(paint.Fill), cell.Style.Fill.BackgroundColor);
            });
        }
    }

    [Fact]
    public void Conflicts_that_are_contested_look_apart()
    {
        using var book = Sample.Open(Sample.Small());
        Assert.Equal("✕ Conflict (contested)", book.TableOf("Matrix").At(2, "RES-1").GetString());
        Assert.Equal("✖ Conflict", book.TableOf("Matrix").At(1, "REQ-1").GetString());
    }

    [Fact]
    public void So_do_risks()
    {
        using var book = Sample.Open(Sample.Small());
        Assert.Equal("△ Risk (contested)", book.TableOf("Matrix").At(1, "DET-3").GetString());
        Assert.Equal("▲ Risk", book.TableOf("Matrix").At(1, "DET-2").GetString());
    }

    [Theory]
    [InlineData(1, "Id", "007")]
    [InlineData(2, "Id", "12345678901234567890")]
    [InlineData(2, "State", "NJ")]
    [InlineData(2, "Circuit", "3d")]
    [InlineData(2, "Kind", "Law enforcement agency")]
    [InlineData(3, "State", "")]
    public void Keys_are_text(int row, string header, string expected)
    {
        using var book = Sample.Open(Sample.Small());
        var cell = book.TableOf("Matrix").At(row, header);
        Assert.Equal(expected, cell.GetString());
        Assert.Equal(XLDataType.Text, cell.DataType);
        Assert.False(cell.HasFormula);
    }

    [Fact]
    public void A_finding_that_was_not_exported_is_said_to_be()
    {
        using var book = Sample.Open(Sample.Small(f => f.Decision.Outcome == Outcome.Conflict));
        var table = book.TableOf("Matrix");
        Assert.Equal("✖ Conflict", table.At(1, "REQ-1").GetString());
        Assert.Equal("not exported", table.At(1, "REQ-2").GetString());
    }

    [Fact]
    public void A_rules_id_leads_to_the_rule_and_its_title_stands_above()
    {
        using var book = Sample.Open(Sample.Small());
        var table = book.TableOf("Matrix");
        Assert.All(Pack.Federal.Rules, rule =>
        {
            var header = table.HeadersRow().Cells().Single(c => string.Equals(c.GetString(), rule.Id, StringComparison.Ordinal));
            Assert.Equal(rule.Title, header.CellAbove().GetString());
            var parts = header.Hyperlink.InternalAddress.Split('!');
            Assert.Equal(rule.Id, book.Worksheet(parts[0].Trim('\'')).Cell(parts[1]).GetString());
        });
    }

    [Fact]
    public void Header_and_keys_stay_in_view_and_a_page_holds_the_rules_of_a_question()
    {
        using var book = Sample.Open(Sample.Small());
        var sheet = book.Worksheet("Matrix");
        Assert.Equal((5, 6), (sheet.SheetView.SplitRow, sheet.SheetView.SplitColumn));
        Assert.Equal([13, 19], sheet.PageSetup.ColumnBreaks);
        Assert.True(sheet.PageSetup.Scale * Look.TextSize >= 600, "letters of at least 6 points");
    }

    [Fact]
    public void Of_several_inputs_it_says_which_a_row_is_from()
    {
        using var book = Sample.Open(Sample.Of([["Example County", "TX"]], null, false, "second.csv"));
        Assert.Equal("example.xlsx!Survey", book.TableOf("Matrix").At(1, "Input").GetString());
        Assert.Equal("second.csv!Survey", book.TableOf("Matrix").At(2, "Input").GetString());
        Assert.Equal(5, book.Worksheet("Matrix").SheetView.SplitColumn);
    }

    [Fact]
    public void Without_a_row_it_says_where_to_look()
    {
        using var book = Sample.Open(Sample.Empty());
        var sheet = book.Worksheet("Matrix");
        Assert.Empty(sheet.Tables);
        Assert.True(sheet.Says("No jurisdiction was evaluated"));
    }
}
