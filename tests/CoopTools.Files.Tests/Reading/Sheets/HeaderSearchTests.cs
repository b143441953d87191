using CoopTools.Files.Reading.Opening;
using CoopTools.Intakes;
using CoopTools.Intakes.Headers;
using CoopTools.Law;

namespace CoopTools.Files.Reading.Sheets;

public sealed class HeaderSearchTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_row_that_is_not_blank_holds_the_headers()
    {
        var read = Reads.All(_folder.Write("a.csv", "\n , \nJurisdiction,State\nAlder,TX\n"));

        Assert.Equal(["Jurisdiction", "State"], read.Headers);
        Assert.Equal((3, 4), (read.HeaderRow, read.Rows.Single().Number));
    }

    [Fact]
    public void Another_row_can_be_named()
    {
        var read = Reads.All(_folder.Write("a.csv", "Agencies, as of July\n\nJurisdiction,State\nAlder,TX\n"), new() { HeaderRow = 3 });

        Assert.Equal(["Jurisdiction", "State"], read.Headers);
        Assert.Equal([4], read.Rows.Select(r => r.Number));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(9)]
    public void A_blank_or_absent_row_cannot_hold_the_headers(int row)
    {
        var refusal = Reads.Refused(_folder.Write("a.csv", "a,b\n\n1,2\n"), new() { HeaderRow = row });

        Assert.Equal("NoHeaderRow", refusal.Code);
        Assert.StartsWith($"'a.csv': row {row}, which -HeaderRow names", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16_384, null)]
    [InlineData(16_385, "TooManyColumns")]
    public void Headers_reach_no_further_than_the_columns_of_a_sheet(int columns, string? code)
    {
        var path = _folder.Write("a.csv", new string('x', columns).Replace("x", "x,", StringComparison.Ordinal)[..^1] + "\n");

        Assert.Equal(code, (Record.Exception(() => Reads.All(path, Knowing())) as IntakeException)?.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(" , ,\n")]
    public void A_file_in_which_nothing_stands_is_refused(string text) =>
        Assert.Equal("EmptySheet", Reads.Refused(_folder.Write("a.csv", text)).Code);

    [Fact]
    public void Headers_without_rows_are_no_error() => Assert.Empty(Reads.All(_folder.Write("a.csv", "a,b")).Rows);

    [Fact]
    public void Headers_stand_as_they_are_and_blank_ones_are_empty() =>
        Assert.Equal([" a", "", "c "], Reads.All(_folder.Write("a.csv", " a,  ,c ,\n1,2,3,4\n")).Headers);

    [Theory]
    [InlineData("Invented agencies\nJurisdiction,State,Sheriff\nElm,TX,x\n", 2)]
    [InlineData("Invented agencies,as of,July,made by,J. Doe\nNote: see Texas\n\nJurisdiction,State\nElm,TX\n", 4)]
    [InlineData("Jurisdiction,,,Detainers,\nJurisdiction,State,Kind,hold-basis,neutral-review\nElm,TX,County,I-200,Yes\n", 2)]
    [InlineData("Jurisdiction,State\nElm,TX\nJurisdiction,State\nOak,TX\n", 1)]
    [InlineData("Agency,St,Type\nIdaho,ID,State\nElm,TX,County\n", 1)]
    [InlineData("Agency,Elected,Active\nElm,Sheriff,Yes\n", 1)]
    [InlineData("Invented agencies\nAgency,State,hold-basis\nElm,TX,I-200\n", 2)]
    [InlineData("Invented agencies\nAgency,St,Type\nElm,TX,x\n", 2)]
    [InlineData("Invented agencies\n,Total,,Below,\nLabel,a,b,a,b\nElm,1,2,3,4\n", 3)]
    [InlineData("Elm\nOak\n", 1)]
    [InlineData("Agency,\nElm,TX\n", 2)]
    public void Of_the_first_rows_the_one_that_names_the_most_known_columns_holds_the_headers(string text, int row) =>
        Assert.Equal(row, Reads.All(_folder.Write("a.csv", text), Knowing()).HeaderRow);

    [Fact]
    public void A_map_names_columns_too()
    {
        var path = _folder.Write("a.csv", "Agencies,by state\nNotes,none\nName,Where\nElm,TX\n");

        Assert.Equal(1, Reads.All(path, Knowing()).HeaderRow);
        Assert.Equal(3, Reads.All(path, Knowing(("Jurisdiction", "name"))).HeaderRow);
    }

    [Theory]
    [InlineData(19, 20)]
    [InlineData(20, 1)]
    public void Twenty_rows_are_looked_at(int above, int row) =>
        Assert.Equal(row, Reads.All(_folder.Write("a.csv", string.Concat(Enumerable.Repeat("a note,x\n", above)) + "Jurisdiction,State\nElm,TX\n"), Knowing()).HeaderRow);

    [Fact]
    public void The_rows_above_the_headers_are_told_and_no_row_is_lost()
    {
        using var sheet = SheetFile.Open(_folder.Write("a.csv", "Invented agencies,2025\n\nNote\nJurisdiction,State\nElm,TX\nOak,TX\n"), Knowing());

        Assert.Equal(["row 1: Invented agencies | 2025", "row 3: Note"], sheet.Heading.Above.Select(r => r.ToString()));
        Assert.Equal((4, 2), (sheet.Heading.Row, sheet.Heading.RowsAbove));
        Assert.Equal([5, 6], sheet.Rows.Select(r => r.Number));
    }

    [Fact]
    public void Of_many_rows_above_a_named_header_row_the_first_are_listed_and_all_are_counted()
    {
        using var sheet = SheetFile.Open(_folder.Write("a.csv", string.Concat(Enumerable.Repeat("Jurisdiction\n", 500)) + "x\nElm\n"), Knowing() with { HeaderRow = 501 });

        Assert.Equal((501, 500, 20), (sheet.Heading.Row, sheet.Heading.RowsAbove, sheet.Heading.Above.Count));
        Assert.Single(sheet.Rows);
    }

    [Fact]
    public void A_file_that_breaks_within_the_rows_looked_at_gives_those_before()
    {
        var path = _folder.Write("a.csv", "Jurisdiction,State\nElm,TX\n\"Oak,TX\n");
        using var sheet = SheetFile.Open(path, Knowing());
        using var rows = sheet.Rows.GetEnumerator();

        Assert.True(rows.MoveNext());
        Assert.Throws<IntakeException>(() => rows.MoveNext());
    }

    [Fact]
    public void The_rows_can_be_read_once()
    {
        using var sheet = SheetFile.Open(_folder.Write("a.csv", "a,b\n1,2\n"), new());
        Assert.Single(sheet.Rows);

        Assert.Throws<InvalidOperationException>(() => sheet.Rows);
    }

    private static SheetOptions Knowing(params (string Field, string Header)[] map) => new() { Claim = HeaderJudge.By(Pack.Federal, map.ToDictionary(m => m.Field, m => m.Header)).Judge };
}
