using System.Diagnostics;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading;

/// <summary>Files from the world, each for what makes it hard.</summary>
public sealed class RealFilesTests
{
    [Theory]
    [InlineData("ice-287g/participatingAgencies07182025pm.xlsx", 832, "STATE|LAW ENFORCEMENT AGENCY|TYPE|COUNTY|SUPPORT TYPE|SIGNED|MOA|ADDENDUM")]
    [InlineData("ice-287g/participatingAgencies-20250317231040.xlsx", 360, "STATE|LAW ENFORCEMENT AGENCY|TYPE|COUNTY|SUPPORT TYPE|SIGNED|MOA")]
    [InlineData("ice-287g/ParticipatingEntities-20210113002027.xlsx", 150, null)]
    [InlineData("ice-287g/pendingAgencies07182025pm.xlsx", 26, null)]
    [InlineData("lists/doj_sanctuary_list_2025-08-05.csv", 35, "section_heading|entry_as_printed")]
    [InlineData("agencies/fbi_lee_latest.csv", 18_330, null)]
    [InlineData("agencies/county_fips_master.csv", 3_146, null)]
    [InlineData("agencies/state_fips_master.csv", 50, null)]
    [InlineData("messy/header-no-rows.csv", 0, "foo|bar|baz")]
    [InlineData("messy/Test_git_issue578.csv", 0, "1|2|3|4|5")]
    [InlineData("messy/bad-header-less-fields.csv", 1, "foo|bar|baz")]
    [InlineData("messy/quotes-with-newline.csv", 1, "foo|bar|baz")]
    [InlineData("hostile/formula-injection-lines.txt", 28, "=1+1")]
    public void A_real_file_gives_all_its_rows(string name, int rows, string? headers)
    {
        var read = Reads.All(RealFile.At(name));

        Assert.Equal(rows, read.Rows.Count);
        if (headers is not null)
            Assert.Equal(headers, string.Join('|', read.Headers));
    }

    [Fact]
    public void The_error_values_of_the_ICE_list_are_seen()
    {
        var read = Reads.All(RealFile.At("ice-287g/participatingAgencies07182025pm.xlsx"));
        var errors = read.Rows.SelectMany(r => r.Cells).Where(c => c.Kind == CellKind.Error).ToArray();

        Assert.Equal(227, errors.Length);
        Assert.All(errors, e => Assert.Equal("#N/A", e.Text));
    }

    [Fact]
    public void The_dates_of_the_ICE_list_are_dates_or_the_text_that_was_typed()
    {
        var signed = Reads.All(RealFile.At("ice-287g/participatingAgencies07182025pm.xlsx")).Rows.Select(r => r.At(5)).ToArray();

        Assert.Contains(new Cell("7/72025", CellKind.Text), signed);
        Assert.All(signed.Where(c => c.Kind == CellKind.Date), c => Assert.NotNull(DayText.ReadIso(c.Text)));
        Assert.DoesNotContain(signed, c => c.Kind == CellKind.Number);
    }

    [Fact]
    public void The_counties_of_an_old_code_page_keep_their_letters()
    {
        var county = Reads.All(RealFile.At("agencies/county_fips_master.csv")).Rows.Single(r => string.Equals(r.At(0).Text, "35013", StringComparison.Ordinal));

        // The file's byte is D0, an Icelandic Ð, where Doña Ana has an ñ: its maker's slip, which no code page mends and no reader may.
        Assert.Equal("DoÐa Ana County", county.At(1).Text);
    }

    [Fact]
    public void Both_date_systems_give_the_same_dates()
    {
        var (from1900, from1904) = (Dates("messy/roo_1900_base.xlsx"), Dates("messy/roo_1904_base.xlsx"));

        Assert.NotEmpty(from1900);
        Assert.Equal(from1900, from1904);

        static IReadOnlyList<string> Dates(string name)
        {
            using var sheet = SheetFile.Open(RealFile.At(name), new() { HeaderRow = 1 });
            return sheet.Rows.SelectMany(r => r.Cells).Where(c => c.Kind == CellKind.Date).Select(c => c.Text).ToArray();
        }
    }

    [Fact]
    public void A_table_that_starts_at_C5_keeps_its_addresses()
    {
        var read = Reads.All(RealFile.At("messy/DataInDiffRowCol.xlsx"));

        Assert.Equal(5, read.HeaderRow);
        Assert.Equal(["", "", "Region", "State", "Units", "Price"], read.Headers);
    }

    [Theory]
    [InlineData("messy/TwoSheetsOneHidden.xlsx", "Sheet2")]
    [InlineData("messy/SheetVisibleTesting.xlsx", "Sheet1")]
    [InlineData("messy/census_ACS_S1701_merged_headers.xlsx", "Information")]
    public void The_first_visible_sheet_is_read(string name, string sheet) => Assert.Equal(sheet, Reads.All(RealFile.At(name)).Sheet);

    [Fact]
    public void A_table_under_notes_and_merged_headers_is_read_where_it_is_named()
    {
        var read = Reads.All(RealFile.At("messy/census_ACS_S1701_merged_headers.xlsx"), new() { Worksheet = "2", HeaderRow = 3 });

        Assert.Equal("Label", read.Headers[0]);
        Assert.Equal("12.5%", read.Text(4, 5));
    }

    [Fact]
    public void An_external_entity_in_a_part_that_holds_no_cells_is_never_looked_at() =>
        Assert.Equal("1", Reads.All(RealFile.At("hostile/xxe_in_schema.xlsx")).Text(10, 2));

    [Theory]
    [InlineData("messy/utf8_bom.csv", "ʤ")]
    [InlineData("messy/utf16le_bom.csv", "ʤ")]
    [InlineData("messy/cp1252.csv", "æøå")]
    public void The_encoding_of_a_text_is_found(string name, string last) => Assert.Equal(last, Reads.All(RealFile.At(name)).Text(3, 2));

    [Fact]
    public void Every_file_is_read_or_refused()
    {
        foreach (var path in Directory.EnumerateFiles(RealFile.At(string.Empty), "*.*", SearchOption.AllDirectories).Where(p => !p.EndsWith(".md", StringComparison.Ordinal)))
        {
            if (Record.Exception(() => Reads.All(path)) is { } exception)
                Assert.IsType<IntakeException>(exception);
        }
    }

    [Theory]
    [InlineData("hostile/poc-xmlbomb.xlsx", "HostileWorkbook")]
    [InlineData("hostile/xlsx-corrupted.xlsx", "BrokenWorkbook")]
    [InlineData("hostile/EmptyZipFile.xlsx", "BrokenWorkbook")]
    [InlineData("hostile/protected_passtika.xlsx", "Encrypted")]
    [InlineData("hostile/standard_AES128_SHA1_ECB_pwd_password.xlsx", "Encrypted")]
    [InlineData("messy/bad-missing-quote.csv", "BrokenQuotes")]
    public void A_hostile_or_broken_file_is_refused_at_once(string name, string code)
    {
        var path = RealFile.At(name);
        var watch = Stopwatch.StartNew();
        var refusal = Reads.Refused(path);

        Assert.Equal(code, refusal.Code);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
    }
}
