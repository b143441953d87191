using System.Globalization;
using System.Text;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Csv;
using CsvHelper;

namespace CoopTools.Files.Tests.Writing.Csv;

public sealed class LongCsvTests
{
    [Fact]
    public void The_header_is_the_long_forms() =>
        Assert.Equal(string.Join(',', LongForm.Columns), Text(Sample.Small()).Split("\r\n")[0]);

    [Fact]
    public void It_begins_with_the_byte_order_mark_and_ends_lines_as_RFC_4180_says()
    {
        var bytes = Bytes(Sample.Small());
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var text = Text(Sample.Small());
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(1 + (3 * 18), text.Split("\r\n").Length - 1);
        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_written_is_read_back_the_same()
    {
        var matrix = Sample.Small();
        using var csv = new CsvReader(new StringReader(Text(matrix)), CultureInfo.InvariantCulture);
        Assert.True(csv.Read());
        Assert.True(csv.ReadHeader());
        Assert.Equal(LongForm.Columns, csv.HeaderRecord);
        foreach (var finding in matrix.Findings)
        {
            Assert.True(csv.Read());
            Assert.Equal(LongForm.Values(finding).Select(FormulaGuard.Neutral), csv.Parser.Record!, StringComparer.Ordinal);
        }

        Assert.False(csv.Read());
    }

    [Fact]
    public void A_name_that_is_a_formula_comes_out_as_text()
    {
        var text = Text(Sample.Of([["=HYPERLINK(\"http://example.org\",\"x\")", "TX"]]));
        Assert.Contains("\"'=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")\",TX", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_with_commas_quotes_and_letters_of_other_scripts_come_back()
    {
        const string Name = "Doña \"Ana\", Примір 県";
        using var csv = new CsvReader(new StringReader(Text(Sample.Of([[Name, "NM"]]))), CultureInfo.InvariantCulture);
        Assert.True(csv.Read() && csv.ReadHeader() && csv.Read());
        Assert.Equal(Name, csv.GetField("Jurisdiction"));
    }

    [Fact]
    public void Without_findings_the_header_stands_alone() =>
        Assert.Equal(string.Join(',', LongForm.Columns) + "\r\n", Text(Sample.Empty()));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void A_culture_changes_nothing(string culture)
    {
        var invariant = Bytes(Sample.Small());
        Assert.Equal(invariant, Cultures.In(culture, () => Bytes(Sample.Small())));
    }

    private static byte[] Bytes(Matrix matrix)
    {
        using var stream = new MemoryStream();
        LongCsv.Write(matrix, stream);
        return stream.ToArray();
    }

    private static string Text(Matrix matrix) => Encoding.UTF8.GetString(Bytes(matrix).AsSpan(3));
}
