using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Targets;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Workbook.MatrixSheets;

public sealed class MatrixArrangementTests
{
    private static readonly MatrixOptions Turned = new() { Orientation = MatrixOrientation.Rule };

    [Theory]
    [InlineData(MatrixGrouping.State, "State", "AL")]
    [InlineData(MatrixGrouping.Circuit, "Circuit", "1st")]
    [InlineData(MatrixGrouping.Kind, "Kind", "County")]
    public void What_rows_are_grouped_by_comes_first_with_its_count(MatrixGrouping by, string header, string first)
    {
        var matrix = Sample.Arranged(Sample.Large(120), new() { GroupBy = by });
        using var book = Sample.Open(matrix);
        var table = book.TableOf("Matrix");
        Assert.Equal([header, "Of group", "Jurisdiction"], table.Headers()[..3]);
        Assert.Equal(first == "AL" ? "AK" : first, table.At(1, header).GetString());
        Assert.Equal($"1 of {matrix.Groups[0].Rows.Count}", table.At(1, "Of group").GetString());
        Assert.Single(table.Headers(), header);
    }

    [Fact]
    public void A_group_folds_to_its_first_row()
    {
        var matrix = Sample.Arranged(Sample.Large(120), new() { GroupBy = MatrixGrouping.State });
        using var book = Sample.Open(matrix);
        var (sheet, row) = (book.Worksheet("Matrix"), 6);
        Assert.Equal(XLOutlineSummaryVLocation.Top, sheet.Outline.SummaryVLocation);
        foreach (var group in matrix.Groups)
        {
            for (var i = 0; i < group.Rows.Count; i++)
                Assert.Equal(i == 0 ? 0 : 1, sheet.Row(row++).OutlineLevel);
        }
    }

    [Fact]
    public void The_summary_counts_by_group_and_leads_to_its_first_row()
    {
        var matrix = Sample.Small(new MatrixOptions { GroupBy = MatrixGrouping.State });
        using var book = Sample.Open(matrix);
        var cell = book.Worksheet("Summary").Find("Texas (TX)");
        Assert.Equal([1.0, 1], [cell.Next(1).GetDouble(), cell.Next(2).GetDouble()]);
        Assert.Equal("'Matrix'!A7", cell.Hyperlink.InternalAddress);
        Assert.Equal("Example County", book.Worksheet("Matrix").Cell("C7").GetString());
    }

    [Fact]
    public void Turned_its_rows_are_rules_and_its_columns_records()
    {
        var matrix = Sample.Small(Turned);
        using var book = Sample.Open(matrix);
        var table = book.TableOf("Matrix");
        Assert.Equal(["Rule", "Question", "Title", .. matrix.Rows.Select(r => r.Record.Name)], table.Headers());
        for (var rule = 0; rule < matrix.Rules.Count; rule++)
        {
            Assert.Equal(matrix.Rules[rule].Id, table.At(rule + 1, "Rule").GetString());
            Assert.Equal($"'Rules'!A{rule + 4}", table.At(rule + 1, "Rule").Hyperlink.InternalAddress);
            Assert.All(matrix.Rows, r => Assert.Equal(Verdict.Of(r.Cells[rule]!).ToString(), table.At(rule + 1, r.Record.Name).GetString()));
        }
    }

    [Fact]
    public void Turned_records_of_one_name_are_told_apart()
    {
        using var book = Sample.Open(Sample.Arranged(Sample.Of([["Example County", "TX", "County", "007"], ["example county", "GA"]]), Turned));
        var header = book.TableOf("Matrix").HeadersRow();
        Assert.Equal(["Example County", "example county (2)"], header.Cells().Skip(3).Select(c => c.GetString()));
        Assert.Equal(["TX, County, 007, row 2", "GA, row 3"], header.Cells().Skip(3).Select(c => c.CellAbove().GetString()));
    }

    [Fact]
    public void More_records_than_a_sheet_has_columns_are_refused_and_one_less_is_not()
    {
        var matrix = Sample.Arranged(Sample.Large(8), Turned);
        var error = Assert.Throws<ExportException>(() => Sample.Bytes(matrix, new() { ColumnsOfSheet = 10 }));
        Assert.Equal("TooManyColumns", error.Code);
        Assert.Contains("8 jurisdictions do not fit", error.Message, StringComparison.Ordinal);
        Assert.Contains("-Orientation", error.Message, StringComparison.Ordinal);
        using var book = Sample.Open(matrix, new() { ColumnsOfSheet = 11 });
        Assert.Equal(11, book.TableOf("Matrix").Headers().Length);
    }

    [Fact]
    public void A_key_that_no_record_has_is_left_out()
    {
        using var book = Sample.Open(Sample.Of([["Example County", "TX"]]));
        Assert.Equal(["Jurisdiction", "State", "Circuit", "Row"], book.TableOf("Matrix").Headers()[..4]);
    }

    [Theory]
    [InlineData(FindingsShown.All, 54)]
    [InlineData(FindingsShown.None, 0)]
    public void Findings_lists_what_was_asked_for_and_says_so(FindingsShown shown, int rows)
    {
        using var book = Sample.Open(Sample.Small(new MatrixOptions { Findings = shown }));
        var sheet = book.Worksheet("Findings");
        Assert.Equal(rows, sheet.Tables.Sum(t => t.DataRange.RowCount()));
        Assert.True(sheet.Says(shown == FindingsShown.All ? "All 54 findings" : "-Findings None"));
    }

    [Fact]
    public void What_goes_on_on_further_sheets_is_said_on_the_summary()
    {
        using var book = Sample.Open(Sample.Large(12), new() { RowsOfSheet = 12 });
        Assert.Contains("Matrix 2", book.Worksheets.Select(s => s.Name));
        var summary = book.Worksheet("Summary");
        Assert.True(summary.Says("goes on on the numbered sheets"));
        Assert.Equal("goes on from the sheet before", summary.Find("Matrix 2").Next(1).GetString());
        Assert.Equal(12, book.Worksheets.Where(s => s.Name.StartsWith("Matrix", StringComparison.Ordinal)).Sum(s => s.Tables.Single().DataRange.RowCount()));
        Assert.All(book.Worksheets, s => Assert.Matches(@"^[^\[\]:*?/\\]{1,31}$", s.Name));
    }

    [Fact]
    public void The_title_and_the_subtitle_are_the_users()
    {
        using var book = Sample.Open(Sample.Small(new MatrixOptions { Title = "=1+1", Subtitle = "For the spring meeting" }));
        Assert.Equal("=1+1", book.Worksheet("Summary").Cell(1, 1).GetString());
        Assert.False(book.Worksheet("Summary").Cell(1, 1).HasFormula);
        Assert.Equal("For the spring meeting", book.Worksheet("Summary").Cell(2, 1).GetString());
        Assert.Equal($"=1+1: {Pack.Federal.Title}", book.Properties.Title);
    }
}
