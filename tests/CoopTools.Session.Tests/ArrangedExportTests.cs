namespace CoopTools.Session.Tests;

public sealed class ArrangedExportTests : IDisposable
{
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAYAAAACCAIAAAD0PzoJAAAAEElEQVR42mNQsfBBQwyYQgCT5gfhW0LzkQAAAABJRU5ErkJggg==";

    private readonly Session _session = new();

    public ArrangedExportTests()
    {
        File.WriteAllText(_session.PathOf("in.csv"), "Jurisdiction,State,holds-past-release,hold-basis\nExample County,TX,Yes,DetainerAlone\nSample City,ME,No,\nSample Town,ME,,\n");
        _session.Run("$f = Test-CoopPolicy \"$folder/in.csv\" -AsOf 2025-06-01").Succeeded();
    }

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Title_subtitle_and_logo_stand_at_the_head()
    {
        File.WriteAllBytes(_session.PathOf("logo.png"), Convert.FromBase64String(Pixel));
        _session.Run("$f | Export-CoopMatrix \"$folder/out.xlsx\" -Title 'Members' -Subtitle 'Spring' -Logo \"$folder/logo.png\"").Succeeded();
        Assert.Equal(["Members", "Spring"], Texts("Summary").Where(t => t.Length > 0).Take(2));
    }

    [Theory]
    [InlineData("none.png", "NoSuchFile")]
    [InlineData("in.csv", "NotAPicture")]
    [InlineData(".", "LogoIsFolder")]
    public void A_logo_that_is_none_is_one_error_before_any_work(string logo, string id)
    {
        var error = _session.Caught($"$f | Export-CoopMatrix \"$folder/never/out.xlsx\" -Logo \"$folder/{logo}\"", id);
        Assert.Contains("-Logo", error.Exception.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_session.PathOf("never")));
    }

    [Fact]
    public void Grouped_rows_begin_with_their_group()
    {
        _session.Run("$f | Export-CoopMatrix \"$folder/out.xlsx\" -GroupBy State").Succeeded();
        Assert.Contains("1 of 2", Texts("Matrix"));
        Assert.Contains("Maine (ME)", Texts("Summary"));
    }

    [Fact]
    public void Turned_the_jurisdictions_are_columns()
    {
        _session.Run("$f | Export-CoopMatrix \"$folder/out.xlsx\" -Orientation Rule").Succeeded();
        Assert.Equal(["Rule", "Question", "Title", "Example County", "Sample City", "Sample Town"], Texts("Matrix").SkipWhile(t => t != "Rule").Take(6));
    }

    [Theory]
    [InlineData("All", "All 54 findings")]
    [InlineData("None", "None of the 54 findings")]
    [InlineData("Attention", "findings that need attention")]
    public void Findings_lists_what_was_asked_for(string shown, string expected)
    {
        _session.Run($"$f | Export-CoopMatrix \"$folder/out.xlsx\" -Findings {shown}").Succeeded();
        Assert.Contains(Texts("Findings"), t => t.Contains(expected, StringComparison.Ordinal));
    }

    private string[] Texts(string sheet) => WorkbookText.Of(_session.PathOf("out.xlsx"), sheet);
}
