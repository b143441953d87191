using CoopTools.Cells;
using CoopTools.Files.Importing;
using CoopTools.Files.Reading.Opening;
using CoopTools.Intakes.Headers;
using CoopTools.Law;

namespace CoopTools.Files.Reading;

/// <summary>Files from the world, each for what makes it hard.</summary>
public sealed class RealFilesTests
{
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

    [Fact]
    public void A_table_under_two_rows_of_merged_groups_is_found()
    {
        var known = HeaderJudge.By(Pack.Federal, new Dictionary<string, string>());
        using var sheet = SheetFile.Open(RealFile.At("messy/census_ACS_S1701_merged_headers.xlsx"), new() { Worksheet = "2", Claim = known.Judge });

        Assert.Equal(["Label", "Estimate", "Margin of Error", "Estimate", "Margin of Error", "Estimate", "Margin of Error"], sheet.Headers);
        Assert.Equal(["row 1: United States", "row 2: Total | Below poverty level | Percent below poverty level"], sheet.Heading.Above.Select(r => r.ToString()));
        Assert.Equal("12.5%", sheet.Rows.First().At(5).Text);
    }

    [Fact]
    public void Where_its_row_of_groups_is_named_the_merged_cells_are_a_problem_and_no_column_is_lost()
    {
        var options = new ImportOptions { Sheet = new() { Worksheet = "2", HeaderRow = 2 }, Map = new Dictionary<string, string> { ["Jurisdiction"] = "Column A" } };
        using var import = SheetImport.Open(RealFile.At("messy/census_ACS_S1701_merged_headers.xlsx"), Pack.Federal, options);
        var record = import.Rows().ElementAt(1).Record!;

        Assert.Equal("B2:C2, D2:E2, F2:G2", Assert.Single(import.Intake.Problems).Cell);
        Assert.Equal(("12.5%", "±0.1"), (record.Attributes["Percent below poverty level"], record.Attributes["Column G"]));
    }

    [Fact]
    public void An_external_entity_in_a_part_that_holds_no_cells_is_never_looked_at() =>
        Assert.Equal("1", Reads.All(RealFile.At("hostile/xxe_in_schema.xlsx")).Text(10, 2));

    [Theory]
    [InlineData("messy/utf8_bom.csv", "ʤ")]
    [InlineData("messy/utf16le_bom.csv", "ʤ")]
    [InlineData("messy/cp1252.csv", "æøå")]
    public void The_encoding_of_a_text_is_found(string name, string last) => Assert.Equal(last, Reads.All(RealFile.At(name)).Text(3, 2));
}
