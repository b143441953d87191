using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using CoopTools.Files.Tests.Writing;
using CoopTools.Intakes;

namespace CoopTools.Files.Tests.Findings;

/// <summary>What someone changed in an export.</summary>
public sealed class ChangedFindingTests
{
    [Theory]
    [InlineData("csv", ",Conflict,", ",Consistent,", "column Outcome: 'Consistent' stands there; by the law it is 'Conflict'.")]
    [InlineData("csv", "hold-basis=DetainerAlone", "hold-basis=Perhaps", "column Facts: 'hold-basis=Perhaps' stands there; its answers are ")]
    [InlineData("csv", ",DET-2,", ",DET-99,", "column Rule: 'DET-99' stands there; the pack 'federal' has no such rule.")]
    [InlineData("csv", "2025-03-01,2025-03-01,DET-2", "2025-03-01,3/1/2025,DET-2", "column AsOf: '3/1/2025' stands there; a day is written as 2025-01-23.")]
    [InlineData("json", "\"Outcome\":\"Conflict\"", "\"Outcome\":\"Risk\"", "column Outcome: 'Risk' stands there; by the law it is 'Conflict'.")]
    [InlineData("json", "\"force\":\"Binding\"", "\"force\":\"Guidance\"", "column Authorities: ")]
    public void It_is_told_with_what_the_law_gives_and_left_out(string format, string was, string became, string message)
    {
        var back = Exported.Again(Sample.Small(), format, Change(was, became));
        Assert.NotEmpty(back.Changed);
        Assert.Contains(message, back.Changed[0].Message, StringComparison.Ordinal);
        Assert.Equal(Sample.Small().FindingCount, back.Findings.Count + back.Changed.Count);
        Assert.Equal(back.Changed.Count, back.Intake.Rejected);
    }

    [Fact]
    public void An_answer_that_decides_otherwise_shows_in_the_outcome()
    {
        var back = Exported.Again(Sample.Small(f => f.Rule == "DET-2"), "csv", Change("hold-basis=DetainerAlone", "hold-basis=JudicialWarrant"));
        Assert.Equal((2, "Example County | TX | DET-2 | Risk"), (Assert.Single(back.Changed).Row, back.Changed[0].Content));
        Assert.Contains("column Outcome", back.Changed[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_of_the_workbook_is_told_with_its_place()
    {
        var back = Exported.Again(Sample.Small(), "xlsx", Edit(book => CellOf(book, "DET-2", 6).Value = "✔ Consistent"));
        var changed = Assert.Single(back.Changed);
        Assert.Equal(6, changed.Row);
        Assert.StartsWith("column 'DET-2' of sheet Matrix: '✔ Consistent' stands there; by the law it is '▲ Risk'.", changed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_the_workbook_that_is_none_is_told() => Assert.Contains(
        Exported.Again(Sample.Small(), "xlsx", Edit(book => book.Worksheet("Answers").CellsUsed(c => c.GetString() == "DetainerAlone").Single().Value = "Perhaps")).Changed,
        c => c.Message.StartsWith("column 'hold-basis' of sheet Answers: 'Perhaps' stands there; its answers are", StringComparison.Ordinal));

    [Fact]
    public void Other_texts_of_the_workbook_may_be_reworded_and_rows_removed()
    {
        var back = Exported.Again(Sample.Small(), "xlsx", Edit(book =>
        {
            book.Worksheet("Matrix").Cell(1, 1).Value = "What we found";
            book.Worksheet("Answers").Cell(4, 9).Value = "A shorter label";
            book.Worksheet("Summary").Cell(1, 1).Value = "For the board";
            book.Worksheet("Findings").Delete();
        }));
        Assert.Empty(back.Changed);
        Assert.Equal(Sample.Small().FindingCount, back.Findings.Count);
    }

    [Fact]
    public void Rows_of_the_workbook_may_be_sorted_anew()
    {
        var back = Exported.Again(Sample.Small(), "xlsx", Edit(book =>
        {
            var sheet = book.Worksheet("Matrix");
            var last = sheet.LastColumnUsed()!.ColumnNumber();
            for (var column = 1; column <= last; column++)
            {
                var first = sheet.Cell(6, column).Value;
                sheet.Cell(6, column).Value = sheet.Cell(8, column).Value;
                sheet.Cell(8, column).Value = first;
            }
        }));
        Assert.Empty(back.Changed);
        Assert.Equal(Encoding.UTF8.GetString(Exported.Csv(Sample.Small())), Encoding.UTF8.GetString(Exported.Csv(back.Findings)));
    }

    [Theory]
    [InlineData("findings.csv", "Jurisdiction,State\nExample County,TX\n", "NotAnExport", "its column 'Circuit' is missing")]
    [InlineData("findings.json", "[]", "NotAnExport", "it is no JSON object")]
    [InlineData("findings.json", "{\"title\":\"x\"}", "NotAnExport", "its property 'findings' is missing")]
    [InlineData("findings.json", "{\"findings\":[{\"Rule\":\"DET-1\"}]}", "NotAnExport", "its finding 1 has no PackHash")]
    [InlineData("findings.json", "{\"findings\":[{", "BrokenJson", "finding 1")]
    [InlineData("findings.json", "{\"title\" 7}", "BrokenJson", "this is no JSON")]
    [InlineData("findings.html", "<p>", "UnknownFormat", "findings cannot be read from files of type '.html'")]
    [InlineData("findings.xlsx", "text", "NotAMatrix", "it is no .xlsx workbook")]
    public void What_is_no_export_is_refused(string name, string text, string code, string message)
    {
        using var folder = new TempFolder();
        var path = folder.Write(name, text);
        var refused = Assert.Throws<IntakeException>(() => Exported.Read(path));
        Assert.Equal(code, refused.Code);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    private static Func<byte[], byte[]> Change(string was, string became) => bytes =>
    {
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Contains(was, text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Replace(was, became, StringComparison.Ordinal));
    };

    private static Func<byte[], byte[]> Edit(Action<XLWorkbook> edit) => bytes =>
    {
        using var book = new XLWorkbook(new MemoryStream(bytes));
        edit(book);
        using var saved = new MemoryStream();
        book.SaveAs(saved);

        // ClosedXML makes numbers and dates of them, Excel leaves them as they are.
        using (var before = new ZipArchive(new MemoryStream(bytes)))
        using (var after = new ZipArchive(saved, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var from = before.GetEntry("docProps/custom.xml")!.Open();
            using var to = after.GetEntry("docProps/custom.xml")!.Open();
            to.SetLength(0);
            from.CopyTo(to);
        }

        return saved.ToArray();
    };

    private static IXLCell CellOf(XLWorkbook book, string rule, int row)
    {
        var sheet = book.Worksheet("Matrix");
        return sheet.Cell(row, sheet.Row(5).CellsUsed(c => c.GetString() == rule).Single().Address.ColumnNumber);
    }
}
