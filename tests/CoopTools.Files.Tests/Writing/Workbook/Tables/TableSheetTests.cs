using ClosedXML.Excel;
using CoopTools.Files.Writing.Workbook.Packages;
using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Tests.Writing.Workbook.Tables;

public sealed class TableSheetTests
{
    private static readonly TableColumn<int>[] Columns = [new("Number", 10, n => TableCell.Ordinal(n)), new("number", 10, n => $"n{n}"), new("NUMBER", 10, _ => null)];

    [Fact]
    public void Headers_that_differ_in_case_alone_are_numbered()
    {
        using var book = Written([1], null);
        Assert.Equal(["Number", "number (2)", "NUMBER (3)"], book.TableOf("Lines").Headers());
    }

    [Fact]
    public void Rows_that_do_not_fit_on_a_sheet_go_on_on_the_next()
    {
        using var book = Written([1, 2, 3, 4, 5], rowsOfSheet: 5);
        Assert.Equal(["First", "Lines", "Lines 2", "Lines 3"], book.Worksheets.Select(s => s.Name), StringComparer.Ordinal);
        Assert.Equal(["n1", "n2"], Numbers(book, "Lines"));
        Assert.Equal(["n3", "n4"], Numbers(book, "Lines 2"));
        Assert.Equal(["n5"], Numbers(book, "Lines 3"));
    }

    [Fact]
    public void A_number_is_a_number_and_a_blank_cell_is_blank()
    {
        using var book = Written([7], null);
        var table = book.TableOf("Lines");
        Assert.Equal(XLDataType.Number, table.At(1, "Number").DataType);
        Assert.True(table.At(1, "NUMBER (3)").IsEmpty());
    }

    private static string[] Numbers(XLWorkbook book, string sheet) => book.TableOf(sheet).DataRange.Rows().Select(r => r.Field("number (2)").GetString()).ToArray();

    private static XLWorkbook Written(int[] rows, int? rowsOfSheet)
    {
        using var draft = new MemoryStream();
        StreamedRows[] streamed;
        using (var book = new XLWorkbook())
        {
            book.AddWorksheet("First").Cell(1, 1).SetValue("text");
            var sheet = new TableSheet<int>("Lines", Columns) { Note = "Numbers.", WhenEmpty = "None." };
            streamed = sheet.Lay(book, rows, rowsOfSheet is { } most ? new() { RowsOfSheet = most } : null).ToArray();
            book.SaveAs(draft);
        }

        draft.Position = 0;
        var package = new MemoryStream();
        PackageWriter.Write(draft, new(streamed), package);
        package.Position = 0;
        return new(package);
    }
}
