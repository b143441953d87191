namespace CoopTools.Session.Tests;

public sealed class SourceOnlyExportTests : IDisposable
{
    private const string Sample = "Test-CoopPolicy $args[0] -AsOf 2025-06-01 -ErrorAction Ignore -WarningAction Ignore";

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Leaving_the_supplement_out_at_the_export_gives_what_leaving_it_out_at_the_test_gives()
    {
        var path = SourceTree.Path("examples", "jurisdictions.csv");
        _session.Run($"{Sample} -SourceOnly | Export-CoopMatrix \"$folder/test.csv\"", path).Succeeded();
        _session.Run($"{Sample} | Export-CoopMatrix \"$folder/export.csv\" -SourceOnly", path).Succeeded();
        _session.Run($"{Sample} | Export-CoopMatrix \"$folder/all.csv\"", path).Succeeded();
        var (test, export, all) = (Lines("test.csv"), Lines("export.csv"), Lines("all.csv"));
        Assert.Equal(1 + (48 * 18), export.Length);
        Assert.Equal(test, export);
        Assert.NotEqual(all, export);
    }

    [Fact]
    public void The_workbook_then_leaves_the_supplement_out_too()
    {
        _session.Run("$f = Test-CoopPolicy -Jurisdiction 'Example County' -State CA -Fact @{ 'holds-past-release' = 'Yes' }; $f | Export-CoopMatrix \"$folder/all.xlsx\"; $f | Export-CoopMatrix \"$folder/source.xlsx\" -SourceOnly").Succeeded();
        Assert.Contains(Texts("all.xlsx", "Findings"), t => t.Contains("gonzalez-v-ice", StringComparison.Ordinal));
        Assert.DoesNotContain(Texts("source.xlsx", "Findings"), t => t.Contains("gonzalez-v-ice", StringComparison.Ordinal));
        Assert.Contains(Texts("all.xlsx", "Rules"), t => t.Contains("(9th Cir. 2020)†", StringComparison.Ordinal));
        Assert.DoesNotContain(Texts("source.xlsx", "Rules"), t => t.Contains("(9th Cir. 2020)†", StringComparison.Ordinal));
        Assert.Contains(Texts("all.xlsx", "Authorities"), t => t.Contains("Gonzalez v. U.S. Immigr. & Customs Enf't", StringComparison.Ordinal));
        Assert.DoesNotContain(Texts("source.xlsx", "Authorities"), t => t.Contains("Gonzalez v. U.S. Immigr. & Customs Enf't", StringComparison.Ordinal));
    }

    private string[] Lines(string name) => File.ReadAllLines(_session.PathOf(name));

    private string[] Texts(string file, string sheet) => WorkbookText.Of(_session.PathOf(file), sheet);
}
