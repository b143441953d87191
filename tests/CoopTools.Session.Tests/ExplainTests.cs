namespace CoopTools.Session.Tests;

public sealed class ExplainTests : IDisposable
{
    private const string Sample = "Test-CoopPolicy $args[0] -AsOf 2025-06-01 -ErrorAction Ignore -WarningAction Ignore";

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Explain_gives_the_text_of_every_finding_as_a_string()
    {
        var path = SourceTree.Path("examples", "jurisdictions.csv");
        var texts = _session.Run($"{Sample} -Explain", path).Succeeded();
        Assert.Equal(48 * 18, texts.Output.Count);
        Assert.All(texts.Output, o => Assert.IsType<string>(o.BaseObject));
        Assert.Equal(_session.Run($"{Sample} | ForEach-Object GetExplanation", path).Succeeded().Texts, texts.Texts);
    }

    [Fact]
    public void Only_the_findings_let_through_are_explained()
    {
        const string TypedRecord = "Test-CoopPolicy -Jurisdiction 'Example County' -State TX -Fact @{ 'holds-past-release'='Yes'; 'hold-basis'='DetainerAlone' } -Outcome Risk -Explain";
        var texts = _session.Run(TypedRecord).Succeeded().Texts;
        Assert.Equal(["Example County, TX: DET-2,", "Example County, TX: DET-3,"], texts.Select(t => t[.."Example County, TX: DET-2,".Length]));
        Assert.Contains("\n- but see City of El Cenizo v. Texas, 890 F.3d 164, 189–90 (5th Cir. 2018): decides against the rule; Texas lies in the 5th Circuit, so it is binding on federal courts there.", texts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_cell_of_a_spreadsheet_is_named()
    {
        File.WriteAllText(_session.PathOf("in.csv"), "Jurisdiction,State,restricts-sharing-status,restricts-sharing-status.source\nA,TX,yes,Order 7 § 2\n");
        var text = Assert.Single(_session.Run("Test-CoopPolicy \"$folder/in.csv\" -Rule RES-1 -Explain").Succeeded().Texts);
        Assert.Contains("(in.csv, row 2). ", text, StringComparison.Ordinal);
        Assert.Contains(": Yes (cell C2, Order 7 § 2).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_Quiet_there_is_still_one_Boolean() =>
        Assert.Equal("True", Assert.Single(_session.Run("Test-CoopPolicy -Jurisdiction A -State TX -Explain -Quiet").Succeeded().Texts));
}
