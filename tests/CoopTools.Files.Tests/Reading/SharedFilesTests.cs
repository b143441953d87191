using System.Diagnostics;
using CoopTools.Cells;
using CoopTools.Files.Reading.Opening;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes;
using CoopTools.Intakes.Headers;
using CoopTools.Law;

namespace CoopTools.Files.Reading;

/// <summary>
/// Every file of the shared folder, with what becomes of it: read whole, or refused with the error that its description calls for.
/// The cases are the table; as text it is attached to the report.
/// </summary>
public sealed class SharedFilesTests
{
    // Reading is bounded in time, also where a file is made to take forever.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Files => new()
    {
        { "agencies/county_fips_master.csv", "read: rows 3146, header row 1: fips | county_name | state_abbr | state_name | long_name | sumlev | region | div…" },
        { "agencies/fbi_lee_latest.csv", "read: rows 18330, header row 1: ori | data_year | pub_agency_name | state_abbr | county_name | agency_type_name …" },
        { "agencies/state_fips_master.csv", "read: rows 50, header row 1: state_name | state_abbr | long_name | fips | sumlev | region | division | state …" },
        { "hostile/EmptyZipFile.xlsx", "refused: BrokenWorkbook" },
        { "hostile/formula-injection-lines.txt", "read: rows 28, header row 1: =1+1" },
        { "hostile/poc-xmlbomb.xlsx", "refused: HostileWorkbook" },
        { "hostile/protected_passtika.xlsx", "refused: Encrypted" },
        { "hostile/standard_AES128_SHA1_ECB_pwd_password.xlsx", "refused: Encrypted" },
        { "hostile/xlsx-corrupted.xlsx", "refused: BrokenWorkbook" },
        { "hostile/xxe_in_schema.xlsx", "read: Sheet1, rows 1, header row 9: /Test/Test | Column1 | Column2" },
        { "ice-287g/ParticipatingEntities-20210113002027.xlsx", "read: 287(g) Agreements, rows 150, header row 1: STATE | LAW ENFORCEMENT AGENCY | SUPPORT TYPE | SIGNED | MOA" },
        { "ice-287g/participatingAgencies-20250317231040.xlsx", "read: Sheet1, rows 360, header row 1: STATE | LAW ENFORCEMENT AGENCY | TYPE | COUNTY | SUPPORT TYPE | SIGNED | MOA" },
        { "ice-287g/participatingAgencies07182025pm.xlsx", "read: Sheet1, rows 832, header row 1: STATE | LAW ENFORCEMENT AGENCY | TYPE | COUNTY | SUPPORT TYPE | SIGNED | MOA | A…" },
        { "ice-287g/pendingAgencies07182025pm.xlsx", "read: Sheet1, rows 26, header row 1: STATE | LAW ENFORCEMENT AGENCY | TYPE | COUNTY | SUPPORT TYPE" },
        { "lists/doj_sanctuary_list_2025-08-05.csv", "read: rows 35, header row 1: section_heading | entry_as_printed" },
        { "messy/DataInDiffRowCol.xlsx", "read: Sheet1, rows 9, header row 5: Region | State | Units | Price" },
        { "messy/SheetVisibleTesting.xlsx", "read: Sheet1, rows 2, header row 1: cola | colb" },
        { "messy/Test_BlankHeader.xlsx", "read: Storage, rows 4, header row 2: 44.99 | 2009 Samsara \"La Vina\" Pinot Noir | 2012 to 2018 | 91" },
        { "messy/Test_MergedCell.xlsx", "read: Sheet1, rows 5, header row 1: Test Column 1 | Test Column 2 | Test Column 3" },
        { "messy/Test_git_issue578.csv", "read: rows 0, header row 1: 1 | 2 | 3 | 4 | 5" },
        { "messy/Test_git_issue_271_InvalidDimension.xlsx", "read: Sheet1, rows 5, header row 4: clo 1 | col2 | col 3" },
        { "messy/Test_num_double_date_bool_string.xlsx", "read: Sheet1, rows 29, header row 1: 1 | 1.02 | 2009-05-11 | 1 | next value is null | 2009-05-07T11:01:02" },
        { "messy/TwoSheetsOneHidden.xlsx", "read: Sheet2, rows 0, header row 1: Sheet2A1" },
        { "messy/bad-header-less-fields.csv", "read: rows 1, header row 1: foo | bar | baz" },
        { "messy/bad-missing-quote.csv", "refused: BrokenQuotes" },
        { "messy/census_ACS_S1701_merged_headers.xlsx", "read: Information, rows 30, header row 6: TABLE ID: | S1701" },
        { "messy/cp1252.csv", "read: rows 2, header row 1: a | b | c" },
        { "messy/header-no-rows.csv", "read: rows 0, header row 1: foo | bar | baz" },
        { "messy/quotes-with-newline.csv", "read: rows 1, header row 1: foo | bar | baz" },
        { "messy/roo_1900_base.xlsx", "read: Sheet1, rows 1, header row 1: 2009-06-15" },
        { "messy/roo_1904_base.xlsx", "read: Prices, rows 1, header row 1: 2009-06-15" },
        { "messy/utf16le_bom.csv", "read: rows 2, header row 1: a | b | c" },
        { "messy/utf8_bom.csv", "read: rows 2, header row 1: a | b | c" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_read_whole_or_refused(string file, string outcome)
    {
        var path = RealFile.At(file);
        var watch = Stopwatch.StartNew();

        Assert.Equal(outcome, OutcomeOf(path));
        Assert.True(watch.Elapsed < Longest, $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void The_table_names_every_file_of_the_folder()
    {
        var folder = RealFile.At(string.Empty);
        var named = Files.Select(f => f.Data).ToArray();
        TestContext.Current.AddAttachment("shared files.txt", string.Concat(named.Select(f => $"{f.Item1,-52} {f.Item2}\n")));

        var there = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(folder, p).Replace('\\', '/')).Where(p => p != "INDEX.md");
        Assert.Equal(there.Order(StringComparer.Ordinal), named.Select(f => f.Item1).Order(StringComparer.Ordinal));
    }

    private static string OutcomeOf(string path)
    {
        try
        {
            using var sheet = SheetFile.Open(path, new() { Claim = HeaderJudge.By(Pack.Federal, new Dictionary<string, string>()).Judge });
            var (place, rows, headers) = (sheet.Sheet is null ? string.Empty : $"{sheet.Sheet}, ", sheet.Rows.Count(), new Row(1, sheet.Headers.Select(ValueText.Text).ToArray()).Content);
            return FormattableString.Invariant($"read: {place}rows {rows}, header row {sheet.Heading.Row}: {headers}");
        }
        catch (IntakeException e)
        {
            return $"refused: {e.Code}";
        }
    }
}
