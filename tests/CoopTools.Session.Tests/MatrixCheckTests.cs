namespace CoopTools.Session.Tests;

public sealed class MatrixCheckTests : IDisposable
{
    private readonly Session _session = new();

    public MatrixCheckTests()
    {
        File.WriteAllText(_session.PathOf("in.csv"), "Jurisdiction,State,holds-past-release,hold-basis\nExample County,TX,Yes,DetainerAlone\n");
        File.WriteAllText(_session.PathOf("other.csv"), "Jurisdiction,State\nExample County,TX\n");
        _session.Run("Test-CoopPolicy \"$folder/in.csv\" -AsOf 2025-06-01 | Export-CoopMatrix \"$folder/out.xlsx\"").Succeeded();
    }

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("in.csv", "True")]
    [InlineData("other.csv", "False")]
    [InlineData("*.csv", "False")]
    public void It_says_whether_the_workbook_was_made_from_a_file(string input, string expected) =>
        Assert.Equal(expected, _session.Run($"(Test-CoopMatrix \"$folder/out.xlsx\" -InputPath \"$folder/{input}\").InputMatches").Succeeded().Texts[0]);

    [Fact]
    public void It_shows_hashes_law_and_input_with_days_in_ISO_form()
    {
        var check = _session.Run("$c = Test-CoopMatrix \"$folder/out.xlsx\"; $c.PartHash; $c.Pack; $c.PackMatches; $c.IsAsWritten; $c.LawsDay.ToString('yyyy-MM-dd'); \"$($c.Inputs)\"; $c.Inputs[0].Sha256.Length").Succeeded().Texts;
        Assert.Matches("^[0-9a-f]{64}$", check[0]);
        Assert.StartsWith("federal ", check[1], StringComparison.Ordinal);
        Assert.Equal(["True", "True", "2025-06-01", "in.csv", "64"], check.Skip(2));
    }

    [Fact]
    public void Files_come_through_the_pipeline()
    {
        var hashes = _session.Run("$f = Test-CoopPolicy \"$folder/in.csv\" -AsOf 2025-06-01; $f | Export-CoopMatrix \"$folder/again.xlsx\" -PassThru | Test-CoopMatrix | ForEach-Object PartHash; Test-CoopMatrix \"$folder/o*.xlsx\" | ForEach-Object PartHash").Succeeded().Texts;
        Assert.Equal(2, hashes.Count);
        Assert.Equal(hashes[0], hashes[1]);
    }

    [Theory]
    [InlineData("Test-CoopMatrix \"$folder/none.xlsx\"", "NoSuchFile")]
    [InlineData("Test-CoopMatrix \"$folder/in.csv\"", "NotAMatrix")]
    [InlineData("Test-CoopMatrix \"$folder\"", "IsFolder")]
    [InlineData("Test-CoopMatrix \"$folder/none*.xlsx\"", "NoSuchFile")]
    public void What_is_no_matrix_of_ours_is_one_error(string script, string id) =>
        Assert.Contains("'", _session.Run(script).SingleError(id).Exception.Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_none_does_not_hide_the_others_of_its_pattern()
    {
        File.WriteAllText(_session.PathOf("a.xlsx"), "no workbook");
        var result = _session.Run("Test-CoopMatrix \"$folder/*.xlsx\"");
        Assert.Equal(_session.PathOf("a.xlsx"), result.SingleError("NotAMatrix").TargetObject);
        Assert.Equal([_session.PathOf("out.xlsx")], result.Values("Path"));
    }

    [Fact]
    public void An_input_that_is_not_there_ends_it() => _session.Caught("Test-CoopMatrix \"$folder/out.xlsx\" -InputPath \"$folder/none.csv\"", "NoSuchFile");
}
