using CoopTools.Files.Reading;
using CoopTools.Files.Writing.Words;
using CoopTools.Intakes;
using CoopTools.Intakes.Profiles;
using CoopTools.Law;

namespace CoopTools.Files.Importing;

/// <summary>From a sheet whose headers are not what they should be to the ledger and its log.</summary>
public sealed class SheetHeadersTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_title_a_blank_header_and_a_repeated_one_are_all_told()
    {
        var intake = Imported("a.csv", "Invented agencies,,,,\n\nJurisdiction,State,,Remark,Remark\nElm,TX,x,a,b\nOak,CA,,c,d\n");
        Assert.Equal((2, 2, 0), (intake.RowsRead, intake.Accepted, intake.Problems.Count));
        Assert.Equal(
            [
                "Above 1 : Invented agencies → . The row stands above the headers, which are in row 3: it was not read as data.",
                "Repair 3 E3: Remark → Remark (2). Mended: an earlier column has the same header.",
                "Repair 3 C3:  → Column C. Mended: the column has no header, and holds values.",
                "Column  C:  → Column C. Kept with the record; no rule reads it.",
                "Column  E:  → Remark (2). Kept with the record; no rule reads it.",
            ],
            Log(intake).Where(l => !l.EndsWith("→ . Kept with the record; no rule reads it.", StringComparison.Ordinal) && !l.Contains("about.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Merged_headers_are_one_problem_of_the_header_row_and_what_they_hide_is_kept()
    {
        _folder.Write("a.xls", OldSample.Bytes("merged-headers.xls"));
        var intake = Imported("a.xls", null);
        Assert.Equal((2, 2, "row 1: Invented agencies"), (intake.RowsRead, intake.Accepted, Assert.Single(intake.Heading!.Above).ToString()));
        var problem = Assert.Single(intake.Problems);
        Assert.Equal((2, "C2:D2", "Sheriff"), (problem.Row, problem.Cell, problem.Column));
        Assert.Contains("what it holds is kept as 'Column D'", problem.Message, StringComparison.Ordinal);
        Assert.Equal("D2 (Column D): '' → 'Column D', the column has no header, and holds values", Assert.Single(intake.Repairs).ToString());
    }

    [Fact]
    public void A_title_over_a_list_of_a_profile_does_no_harm()
    {
        _folder.Write("participating07182025.csv", "Participating agencies (invented)\nSTATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\nTX,Elm,Task Force Model,2025-03-03\n");
        var intake = Imported("participating07182025.csv", null, new() { Profile = Profile.All.Find("Ice287g") });
        Assert.Equal((1, 1, 2), (intake.RowsRead, intake.Accepted, intake.Heading!.Row));
    }

    [Fact]
    public void Rows_above_that_are_not_listed_are_counted_in_the_log()
    {
        var intake = Imported("a.csv", string.Concat(Enumerable.Repeat("note\n", 30)) + "Jurisdiction\nElm\n", new() { Sheet = new() { HeaderRow = 31 } });
        Assert.Equal(21, Log(intake).Count(l => l.StartsWith("Above", StringComparison.Ordinal)));
        Assert.Contains("Above  :  → . 10 more rows above the headers, not read as data.", Log(intake));
    }

    private static string[] Log(Intake intake) => LogLine.Of(intake).Select(l => FormattableString.Invariant($"{l.Entry} {l.Row} {l.Cell}: {l.Before} → {l.After}. {l.What}")).ToArray();

    private Intake Imported(string name, string? text, ImportOptions? options = null)
    {
        if (text is not null)
            _folder.Write(name, text);
        using var import = SheetImport.Open(_folder.Of(name), Pack.Federal, options ?? new());
        Assert.NotEmpty(import.Rows().ToArray());
        return import.Intake;
    }
}
