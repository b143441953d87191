using ClosedXML.Excel;
using CoopTools.Files.Writing.Colours;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Workbook.Sheets;

public sealed class AnswersSheetTests
{
    [Theory]
    [InlineData(1, "hold-basis", "DetainerAlone")]
    [InlineData(3, "restricts-sharing-status", "Unknown")]
    [InlineData(1, "mass-influx-in-force", "Yes (by date)")]
    [InlineData(2, "mass-influx-in-force", "Unknown")]
    public void An_answer_stands_under_its_fact(int row, string fact, string expected)
    {
        using var book = Sample.Open(Sample.Small());
        Assert.Equal(expected, book.TableOf("Answers").At(row, Pack.Federal.Facts.Find(fact)!.Label).GetString());
    }

    [Fact]
    public void What_is_unknown_is_faint()
    {
        using var book = Sample.Open(Sample.Small());
        var cell = book.TableOf("Answers").At(3, Pack.Federal.Facts[0].Label);
        Assert.Equal("Unknown", cell.GetString());
        Assert.Equal(Look.Color(Palette.Faint.Ink), cell.Style.Font.FontColor);
    }

    [Theory]
    [InlineData(1, "=1+1")]
    [InlineData(2, "@x")]
    [InlineData(3, "+1")]
    public void Notes_that_look_like_formulas_are_text(int row, string expected)
    {
        using var book = Sample.Open(Sample.Small());
        var cell = book.TableOf("Answers").At(row, "Notes");
        Assert.False(cell.HasFormula);
        Assert.Equal(XLDataType.Text, cell.DataType);
        Assert.Equal(expected, cell.GetString());
    }

    [Fact]
    public void Remarks_have_a_column_only_where_some_record_has_one()
    {
        using var book = Sample.Open(Sample.Small());
        var table = book.TableOf("Answers");
        Assert.Equal("hold-basis: Manual § 5", table.At(1, "Sources of answers").GetString());
        Assert.Equal("Population: 1200", table.At(1, "Other columns").GetString());
        Assert.DoesNotContain("Policy", table.Headers(), StringComparer.Ordinal);
    }
}
