namespace CoopTools.Files.Tests.Writing.Workbook.Sheets;

public sealed class InputLogSheetTests
{
    [Theory]
    [InlineData("Rejection", 5, "", "", "The row was refused: it has no name.")]
    [InlineData("Problem", 4, "H4", "maybe", "This is no answer to 'restricts-sharing-status'")]
    [InlineData("Repair", 3, "B3", "New Jersey", "Mended: state by its postal code.")]
    public void It_names_row_cell_and_what_was_done(string entry, int row, string cell, string before, string what)
    {
        using var book = Sample.Open(Sample.Small());
        var table = book.TableOf("Input log");
        var line = table.DataRange.Rows().First(r => string.Equals(r.Field("Entry").GetString(), entry, StringComparison.Ordinal));
        Assert.Equal(row, line.Field("Row").GetDouble());
        Assert.Equal(cell, line.Field("Cell").GetString());
        Assert.StartsWith(before.Length > 0 ? before : "CA", line.Field("Before").GetString(), StringComparison.Ordinal);
        Assert.StartsWith(what, line.Field("What").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_each_column_was_used_for()
    {
        using var book = Sample.Open(Sample.Small());
        var columns = book.TableOf("Input log").DataRange.Rows().Where(r => r.Field("Entry").GetString() is "Column").ToArray();
        Assert.Equal(12, columns.Length);
        Assert.Equal(("K", "hold-basis.source"), (columns[10].Field("Cell").GetString(), columns[10].Field("After").GetString()));
        Assert.Equal("Kept with the record; no rule reads it.", columns[11].Field("What").GetString());
    }
}
