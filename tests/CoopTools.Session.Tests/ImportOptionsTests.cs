namespace CoopTools.Session.Tests;

/// <summary>What a user can say about a file that does not say it itself.</summary>
public sealed class ImportOptionsTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_delimiter_that_nobody_would_guess_can_be_given()
    {
        File.WriteAllText(_session.PathOf("in.txt"), "Jurisdiction^State\nSmith, Jones; and Sons^TX\n");
        _session.Run("Import-CoopJurisdiction \"$folder/in.txt\"").SingleError("NoJurisdictionColumn");
        var read = _session.Run("Import-CoopJurisdiction \"$folder/in.txt\" -Delimiter '^'").Succeeded();
        Assert.Equal(["Smith, Jones; and Sons", "TX"], [.. read.Values("Name"), .. read.Values("State")]);
    }

    // In code page 437 the byte A4 is ñ; in Windows-1252, which is taken where nothing else fits, a currency sign.
    [Theory]
    [InlineData("", "Do¤a Ana County")]
    [InlineData("-Encoding ibm437", "Doña Ana County")]
    [InlineData("-Encoding 437", "Doña Ana County")]
    [InlineData("-Encoding '437'", "Doña Ana County")]
    [InlineData("-Encoding windows-1252", "Do¤a Ana County")]
    [InlineData("-Encoding ansi", "Do¤a Ana County")]
    [InlineData("-Encoding oem", "Doña Ana County")]
    [InlineData("-Encoding ([System.Text.Encoding]::Latin1)", "Do¤a Ana County")]
    public void An_encoding_is_a_name_a_code_page_or_an_encoding(string parameter, string name)
    {
        File.WriteAllBytes(_session.PathOf("in.csv"), [.. "Jurisdiction\nDo"u8, 0xA4, .. "a Ana County\n"u8]);
        Assert.Equal(name, Assert.Single(_session.Run($"Import-CoopJurisdiction \"$folder/in.csv\" {parameter}").Succeeded().Values("Name")));
    }

    [Theory]
    [InlineData("klingon")]
    [InlineData("99999")]
    [InlineData("-1")]
    public void What_is_no_encoding_is_one_error_that_shows_how_to_name_one(string encoding)
    {
        File.WriteAllText(_session.PathOf("in.csv"), "Jurisdiction\nA\n");
        var message = _session.Run($"Import-CoopJurisdiction \"$folder/in.csv\" -Encoding {encoding}").SingleError("ParameterArgumentTransformationError").Exception.Message;
        Assert.Contains($"'{encoding}' is no encoding", message, StringComparison.Ordinal);
        Assert.Contains("windows-1252", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_the_encoding_does_not_have_are_an_error_and_never_a_question_mark()
    {
        File.WriteAllBytes(_session.PathOf("in.csv"), [.. "Jurisdiction\nDo"u8, 0xA4, .. "a\n"u8]);
        var result = _session.Run("Import-CoopJurisdiction \"$folder/in.csv\" -Encoding utf-8");
        Assert.Contains("-Encoding", Assert.Single(result.Errors).Exception.Message, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void The_header_row_can_stand_below_a_title()
    {
        File.WriteAllText(_session.PathOf("in.csv"), "List of agencies,\n,\nJurisdiction,State\nA,TX\n");
        foreach (var parameter in (string[])["", "-HeaderRow 3", "-Map @{ Jurisdiction = 'Jurisdiction' }"])
        {
            var read = _session.Run($"Import-CoopJurisdiction \"$folder/in.csv\" -IntakeVariable i {parameter}").Succeeded();
            Assert.Equal(["A", "TX", "4"], [.. read.Values("Name"), .. read.Values("State"), .. read.Values("Row")]);
            Assert.Equal(["row 3", "row 1: List of agencies"], _session.Run("\"$($i[0].Heading)\", \"$($i[0].Heading.Above)\"").Succeeded().Texts);
        }

        Assert.Contains("the headers are in row 3", _session.Run("Import-CoopJurisdiction \"$folder/in.csv\" -Verbose 4>&1 | ForEach-Object { \"$_\" }").Succeeded().Texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_header_row_overrules_the_one_that_would_be_found()
    {
        File.WriteAllText(_session.PathOf("in.csv"), "List of agencies,\nJurisdiction,State\nJurisdiction,Notes\nA,TX\n");
        Assert.Equal(2, _session.Run("Import-CoopJurisdiction \"$folder/in.csv\"").Succeeded().Output.Count);
        Assert.Equal("TX", Assert.Single(_session.Run("Import-CoopJurisdiction \"$folder/in.csv\" -HeaderRow 3").Succeeded().Values("Notes")));
    }

    [Theory]
    [InlineData("-HeaderRow 3", "Elm; Oak")]
    [InlineData("-HeaderRow 2 -Delimiter ';'", "Elm")]
    [InlineData("-HeaderRow 3 -Encoding ibm437", "Elm; Oak")]
    public void Test_reads_a_spreadsheet_as_import_does(string parameters, string name)
    {
        File.WriteAllText(_session.PathOf("in.csv"), "List of agencies,\nJurisdiction;Notes\nJurisdiction,Notes\nElm; Oak,x\n");
        var import = _session.Run($"Import-CoopJurisdiction \"$folder/in.csv\" {parameters} | ForEach-Object Name").Succeeded().Texts;
        Assert.Equal(name, import[^1]);
        Assert.Equal(import, _session.Run($"Test-CoopPolicy \"$folder/in.csv\" {parameters} -Rule REQ-1 | ForEach-Object Jurisdiction").Succeeded().Texts);
    }

    [Fact]
    public void How_a_spreadsheet_is_read_says_nothing_of_a_jurisdiction_by_hand() =>
        _session.Run("Test-CoopPolicy -Jurisdiction 'Example County' -HeaderRow 3").SingleError("AmbiguousParameterSet");

    [Fact]
    public void Suggest_looks_at_the_header_row_that_import_finds_and_its_names_serve_as_a_map()
    {
        File.WriteAllText(_session.PathOf("in.csv"), "List of agencies,,\nAgency,,Remark,Remark\nA,TX,x,y\nB,CA,x,y\n");
        Assert.Equal(
            ["A Agency Jurisdiction", "B Column B ", "C Remark Notes", "D Remark (2) "],
            _session.Run("Import-CoopJurisdiction \"$folder/in.csv\" -Suggest | ForEach-Object { \"$($_.Column) $($_.Name) $($_.Field)\" }").Succeeded().Texts);
        var read = _session.Run("Import-CoopJurisdiction \"$folder/in.csv\" -Map @{ Jurisdiction = 'Agency'; State = 'Column B'; Notes = 'Remark (2)' }").Succeeded();
        Assert.Equal(["A", "B", "TX", "CA", "y", "y"], [.. read.Values("Name"), .. read.Values("State"), .. read.Values("Notes")]);
    }

    [Theory]
    [InlineData(2, "NoHeaderRow")]
    [InlineData(9, "NoHeaderRow")]
    [InlineData(0, "ParameterArgumentValidationError")]
    public void A_header_row_that_holds_nothing_is_one_error(int row, string id)
    {
        File.WriteAllText(_session.PathOf("in.csv"), "Jurisdiction\n\nA\n");
        _session.Run($"Import-CoopJurisdiction \"$folder/in.csv\" -HeaderRow {row}").SingleError(id);
    }

    [Theory]
    [InlineData("", "New")]
    [InlineData("-IncludeHidden", "Old")]
    [InlineData("-Worksheet old", "Old")]
    [InlineData("-Worksheet 1", "New")]
    [InlineData("-Worksheet 1 -IncludeHidden", "Old")]
    [InlineData("-Worksheet 2 -IncludeHidden", "New")]
    public void A_hidden_sheet_counts_only_where_that_is_asked_for(string parameters, string name)
    {
        HiddenSheetWorkbook.Write(_session.PathOf("in.xlsx"));
        Assert.Equal(name, Assert.Single(_session.Run($"Import-CoopJurisdiction \"$folder/in.xlsx\" {parameters}").Succeeded().Values("Name")));
    }

    [Fact]
    public void A_number_beyond_the_visible_sheets_is_an_error_that_lists_them()
    {
        HiddenSheetWorkbook.Write(_session.PathOf("in.xlsx"));
        var message = _session.Run("Import-CoopJurisdiction \"$folder/in.xlsx\" -Worksheet 2").SingleError("NoSuchSheet").Exception.Message;
        Assert.Contains("Old", message, StringComparison.Ordinal);
        Assert.Contains("New", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_that_unpacks_to_more_than_is_allowed_is_refused_by_a_message_that_names_the_parameter()
    {
        HiddenSheetWorkbook.Write(_session.PathOf("in.xlsx"));
        var result = _session.Run("Import-CoopJurisdiction \"$folder/in.xlsx\" -MaxUncompressedBytes 1000");
        Assert.Contains("-MaxUncompressedBytes", result.SingleError("HostileWorkbook").Exception.Message, StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.Single(_session.Run("Import-CoopJurisdiction \"$folder/in.xlsx\" -MaxUncompressedBytes 100000").Succeeded().Output);
        _session.Run("Import-CoopJurisdiction \"$folder/in.xlsx\" -MaxUncompressedBytes 0").SingleError("ParameterArgumentValidationError");
    }
}
