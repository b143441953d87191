using System.Text;
using CoopTools.Comparison;
using CoopTools.Files.Tests.Writing;
using CoopTools.Files.Writing.Csv;
using CoopTools.Files.Writing.Workbook.Looks;
using CsCheck;

namespace CoopTools.Files.Tests.Findings;

public sealed class RoundTripTests
{
    public static TheoryData<string, string> Arrangements
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var grouping in Enum.GetNames<MatrixGrouping>())
            {
                foreach (var orientation in Enum.GetNames<MatrixOrientation>())
                    data.Add(grouping, orientation);
            }

            return data;
        }
    }

    [Theory]
    [InlineData("csv", 60)]
    [InlineData("json", 60)]
    [InlineData("xlsx", 15)]
    public void What_is_read_back_is_exported_the_same(string format, int times) => DirtyFindings.Any.Sample(
        matrix =>
        {
            var back = Exported.Again(matrix, format);
            Assert.Empty(back.Changed.Select(c => c.ToString()));
            Assert.Empty(back.Unknown);
            Assert.Equal(Text(Exported.Csv(matrix)), Text(Exported.Csv(back.Findings)));
        },
        iter: times);

    [Theory]
    [MemberData(nameof(Arrangements))]
    public void A_workbook_is_read_back_however_it_was_arranged(string grouping, string orientation)
    {
        var options = new MatrixOptions { GroupBy = Enum.Parse<MatrixGrouping>(grouping), Orientation = Enum.Parse<MatrixOrientation>(orientation), Findings = FindingsShown.None, Title = "Ours" };
        var matrix = Sample.Small(options);
        var back = Exported.Again(matrix, "xlsx");
        Assert.Empty(back.Changed);
        Assert.Equal(Text(Exported.Csv(matrix)), Text(Exported.Csv(back.Findings)));
    }

    [Theory]
    [InlineData("Jurisdiction")]
    [InlineData("Rule")]
    public void Rows_that_went_on_on_further_sheets_are_read_too(string orientation)
    {
        using var folder = new TempFolder();
        var matrix = Sample.Small(new MatrixOptions { Orientation = Enum.Parse<MatrixOrientation>(orientation) });
        var back = Exported.Read(folder.Write("matrix.xlsx", Sample.Bytes(matrix, new WorkbookLimits { RowsOfSheet = 6 })));
        Assert.Equal(Text(Exported.Csv(matrix)), Text(Exported.Csv(back.Findings)));
    }

    [Theory]
    [InlineData("json", true)]
    [InlineData("xlsx", true)]
    [InlineData("csv", false)]
    public void A_part_of_the_findings_stays_known_as_a_part_where_the_file_says_so(string format, bool known)
    {
        var back = Exported.Again(Sample.Small(f => f.Rule.StartsWith("DET", StringComparison.Ordinal)), format);
        using var builder = new MatrixBuilder();
        foreach (var finding in back.Findings)
            Assert.Null(builder.Add(finding));
        Assert.Equal(known, builder.Build(Law.Pack.Federal).IsPartial);
    }

    [Fact]
    public void A_json_that_was_laid_out_anew_is_read_the_same()
    {
        var matrix = Sample.Small();
        var back = Exported.Again(matrix, "json", bytes =>
        {
            using var json = System.Text.Json.JsonDocument.Parse(bytes);
            return [0xEF, 0xBB, 0xBF, .. System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(json, new System.Text.Json.JsonSerializerOptions { WriteIndented = true })];
        });
        Assert.Equal(Text(Exported.Csv(matrix)), Text(Exported.Csv(back.Findings)));
    }

    [Fact]
    public void The_cells_of_a_json_come_back_with_the_answers()
    {
        var back = Exported.Again(Sample.Small(), "json");
        Assert.Equal(
            Sample.Small().Findings.SelectMany(f => f.Used.Select(u => $"{f.Rule} {u} {u.Source} {u.Recorded?.Cell}")),
            back.Findings.SelectMany(f => f.Used.Select(u => $"{f.Rule} {u} {u.Source} {u.Recorded?.Cell}")));
    }

    [Fact]
    public void The_export_is_the_input_and_every_line_is_accounted_for()
    {
        var matrix = Sample.Small();
        var back = Exported.Again(matrix, "csv");
        Assert.Equal((matrix.FindingCount, matrix.Rows.Count, matrix.FindingCount - matrix.Rows.Count, 0), (back.Intake.RowsRead, back.Intake.Accepted, back.Intake.Merged, back.Intake.Rejected));
        Assert.Equal([2, 20, 38], back.Findings.Select(f => f.Row).Distinct());
        Assert.Equal("findings.csv", Assert.Single(back.Findings.Select(f => f.Intake).Distinct()));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("xlsx")]
    public void What_is_read_back_has_the_law_behind_it(string format)
    {
        var back = Exported.Again(Sample.Small(), format);
        foreach (var (before, after) in Sample.Small().Findings.Zip(back.Findings))
        {
            Assert.Same(before.GetRule(), after.GetRule());
            Assert.Equal(before.GetFlips(), after.GetFlips());
            Assert.Equal(before.StandingBy, after.StandingBy);
            Assert.Equal(before.GetRecord().State, after.GetRecord().State);
        }
    }

    [Theory]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("'-x", "-x")]
    [InlineData("'-1", "'-1")]
    [InlineData("'", "'")]
    [InlineData("''=1", "''=1")]
    [InlineData("O'Brien", "O'Brien")]
    public void The_guard_against_formulas_is_taken_off_and_nothing_else(string cell, string text) => Assert.Equal(text, FormulaGuard.Plain(cell));

    private static string Text(byte[] csv) => Encoding.UTF8.GetString(csv);
}
