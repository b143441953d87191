using System.Text.RegularExpressions;
using CoopTools.Law;

namespace CoopTools.Evaluation;

public sealed partial class ExplanationFormTests
{
    private static readonly DateOnly[] Days = [new(2010, 1, 1), new(2025, 6, 1), new(2026, 3, 1)];

    [Fact]
    public void Nothing_looks_as_if_it_had_been_left_out_or_doubled()
    {
        var texts = (from rule in Pack.Federal.Rules
                     from state in new[] { "TX", "CA", null, "AS" }
                     from day in Days
                     from finding in Explained.Examples(rule.Id, state, day)
                     select finding.GetExplanation()).ToArray();
        Assert.True(texts.Length > 500);
        Assert.All(texts, text => Assert.DoesNotMatch(Hole(), text));
    }

    [Theory]
    [InlineData("a ()")]
    [InlineData("a: ; b")]
    [InlineData("a.. b")]
    [InlineData("a  b")]
    [InlineData("“”")]
    [InlineData("a , b")]
    [InlineData("a\n\n\nb")]
    [InlineData("a.\n")]
    public void A_hole_would_be_seen(string text) => Assert.Matches(Hole(), text);

    [Fact]
    public void A_record_without_cells_leaves_the_brackets_out()
    {
        var text = Recorded.Finding("RES-1", Recorded.In("TX", "restricts-sharing-status=Yes")).GetExplanation();
        Assert.Contains($"The record (test). {Pack.Federal.Facts.Find("restricts-sharing-status")!.Label}: Yes.", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(Hole(), text);
    }

    [Theory]
    [InlineData("2025-09-17", false)]
    [InlineData("2025-09-18", true)]
    public void A_stale_finding_says_that_it_is(string day, bool stale)
    {
        var finding = Recorded.Finding("REQ-6", Recorded.In("TX", "uses-mass-influx-powers=Yes agreement-mass-influx=Yes mass-influx-consent=Yes mass-influx-training=Yes"), DayText.ReadIso(day));
        Assert.Equal(stale, finding.GetExplanation().Contains("look it up before relying on this", StringComparison.Ordinal));
        Assert.Equal(!stale, finding.GetExplanation().Contains("Mass-influx finding in force: Yes (from the law's day)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("NJ", "Elm County, NJ: RES-1, ", "Conflict (contested)")]
    [InlineData(null, "Elm County: RES-1, ", "Conflict")]
    public void It_opens_with_whom_which_rule_and_the_verdict(string? state, string opens, string verdict)
    {
        var heading = Recorded.Finding("RES-1", Recorded.In(state, "restricts-sharing-status=Yes")).GetExplanation().Split("\n\n")[0];
        Assert.StartsWith(opens, heading, StringComparison.Ordinal);
        Assert.EndsWith($": {verdict}", heading, StringComparison.Ordinal);
    }

    [Fact]
    public void By_the_source_alone_the_supplement_is_not_cited()
    {
        var record = Recorded.In("CA", "holds-past-release=Yes hold-basis=DetainerAlone");
        string Explained(bool sourceOnly) => Recorded.Finding("DET-3", record, sourceOnly: sourceOnly).GetExplanation().Split("\n\nCaution")[0];
        Assert.Contains("Gonzalez v. U.S. Immigr. & Customs Enf't", Explained(sourceOnly: false), StringComparison.Ordinal);
        Assert.DoesNotContain("Gonzalez v. U.S. Immigr. & Customs Enf't", Explained(sourceOnly: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void It_reads_alike_under_every_culture(string culture)
    {
        var finding = Recorded.Finding("DET-2", Recorded.In("MA"), new DateOnly(2014, 6, 1));
        var expected = finding.GetExplanation();
        Assert.Contains("2014-06-01", expected, StringComparison.Ordinal);
        InCulture.Run(culture, () => Assert.Equal(expected, finding.GetExplanation()));
    }

    [GeneratedRegex(@"\(\s*\)|: ?[;.]|; ?[;.]|[^.]\.\.(?!\.)|  | [.,;:]|“”|, ?[,.;]|\n\n\n|\n$|^\n|[ \t]\n|\(, |\bnull\b|(?i:undefined|object reference)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}
