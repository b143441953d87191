using CoopTools.Citations;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Explanations;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Html.Sections;

public sealed class ReferenceSectionsTests
{
    private static readonly Matrix Matrix = Sample.Small();

    private static readonly Matrix Early = Sample.Early();

    private static readonly AngleSharp.Html.Dom.IHtmlDocument Page = Reports.Page(Matrix);

    [Fact]
    public void It_counts_by_outcome_and_by_rule()
    {
        var counts = new VerdictCounts(Matrix.Findings);
        Assert.Equal(Verdict.All.Select(v => $"{counts[v]}"), Page.QuerySelectorAll("#by-outcome tbody tr").Select(r => r.Children[2].TextContent));
        Assert.Equal(Matrix.FindingCount, Page.QuerySelectorAll("#by-rule tbody tr").Sum(r => int.Parse(r.Children[^1].TextContent, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_finding_that_is_listed_is_in_one_entry()
    {
        var named = Page.QuerySelectorAll("#findings-table tbody tr").Sum(r => r.Children[2].QuerySelectorAll("li").Length);
        Assert.Equal(Matrix.Listed.Count(), named);
    }

    [Theory]
    [InlineData(FindingsShown.All, true)]
    [InlineData(FindingsShown.None, false)]
    public void Of_all_or_of_none_it_says_so(FindingsShown shown, bool listed)
    {
        var page = Reports.Page(Sample.Arranged(Matrix, new() { Findings = shown }));
        Assert.Equal(listed, page.QuerySelector("#findings-table") is not null);
        Assert.Equal(listed ? 54 : 0, page.QuerySelectorAll("#matrix-table td a").Length);
        Assert.Contains(listed ? "All 54 findings" : "None of the 54 findings", page.GetElementById("findings")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_has_its_cautions_its_errata_and_its_authorities() => Assert.All(Pack.Federal.Rules, rule =>
    {
        var text = Page.GetElementById(Anchors.Rule(rule.Id))!.TextContent;
        Assert.All(rule.Cautions, c => Assert.Contains(Wording.Caution(Pack.Federal, c), text, StringComparison.Ordinal));
        Assert.All(rule.Errata, e => Assert.Contains($"Erratum {Wording.Erratum(Pack.Federal, e)}", text, StringComparison.Ordinal));
        Assert.All(rule.Uses, u => Assert.Contains(u.Citation, text, StringComparison.Ordinal));
        Assert.All(rule.Cases, c => Assert.Contains(c.Reason, text, StringComparison.Ordinal));
    });

    [Fact]
    public void An_authority_stands_as_it_should_be_and_as_it_is_printed() => Assert.All(Pack.Federal.Rules.SelectMany(r => r.Uses).Select(u => u.Authority), a =>
    {
        var text = Page.GetElementById(Anchors.Authority(a.Id))!.TextContent;
        Assert.Contains(a.Citation, text, StringComparison.Ordinal);
        Assert.Contains(Wording.InForce(a), text, StringComparison.Ordinal);
        Assert.Contains(Wording.Verified(a.Verified, a.Unverified), text, StringComparison.Ordinal);
        Assert.Contains(a.Posture ?? string.Empty, text, StringComparison.Ordinal);
        Assert.All(a.Cited, c => Assert.Contains(c.Printed, text, StringComparison.Ordinal));
        Assert.All(a.Errata, e => Assert.Contains(Pack.Federal.Errata.Find(e)!.Corrected, text, StringComparison.Ordinal));
    });

    [Fact]
    public void The_errata_that_touch_the_findings_stand_with_their_rules_under_the_registers_caption()
    {
        var section = Reports.Page(Sample.Small(f => f.Rule is "DET-2" or "RES-1")).GetElementById("errata")!;
        Assert.Contains(Pack.Federal.ErrataCaption, section.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["E02 (RES-1, RES-2, RES-3, RES-4)", "E03 (RES-1)", "E05 (DET-2)"],
            section.QuerySelectorAll("dt").Select(dt => dt.TextContent));
        Assert.Equal(
            new[] { "E02", "E03", "E05" }.Select(id => SourceWords.Of(Pack.Federal.Errata.Find(id)!)),
            section.QuerySelectorAll("dd").Select(dd => dd.TextContent));
    }

    [Fact]
    public void Where_no_erratum_touches_a_finding_it_says_so()
    {
        var section = Reports.Page(Sample.Small(f => f.Rule == "DET-4")).GetElementById("errata")!;
        Assert.Contains("No erratum touches", section.TextContent, StringComparison.Ordinal);
        Assert.Empty(section.QuerySelectorAll("dt"));
    }

    [Fact]
    public void Citations_are_in_their_typefaces_wherever_they_stand()
    {
        foreach (var use in Pack.Federal.Rules.SelectMany(r => r.Uses))
        {
            var italics = Bluebook.Runs(use.Authority).Where(r => r.Italic).Select(r => r.Text).ToArray();
            var cell = Page.GetElementById(Anchors.Authority(use.Id))!.Children[0];
            Assert.Equal(italics, cell.QuerySelectorAll("em").Select(em => em.TextContent));
            var link = Page.QuerySelector($"#rules a[href='#{Anchors.Authority(use.Id)}']")!;
            Assert.Equal(italics, link.QuerySelectorAll("em").Select(em => em.TextContent));
        }

        Assert.Contains(Page.QuerySelectorAll("#rules li > em"), em => em.TextContent == "see, e.g.");
    }

    [Fact]
    public void What_is_contrary_is_named_in_italics_where_it_is_a_case()
    {
        var named = Page.QuerySelectorAll("#findings li > a[href^='#authority-']");
        Assert.NotEmpty(named);
        var cases = Pack.Federal.Authorities.Where(x => x.Kind == AuthorityKind.Case).Select(x => x.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(named, a => Assert.Equal(cases.Contains(a.TextContent), a.QuerySelector("em") is not null));
    }

    [Fact]
    public void A_case_is_linked_by_its_citation_and_the_page_says_that_nobody_opened_it()
    {
        var galarza = Page.GetElementById("authority-galarza-v-szalczyk")!.QuerySelector("a")!;
        Assert.Equal("https://www.courtlistener.com/c/F.3d/745/634/", galarza.GetAttribute("href"));
        Assert.Contains(Meanings.LinksOfCases, Page.GetElementById("authorities")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_supplement_none_of_it_is_shown()
    {
        var page = Reports.Page(Sample.Small(sourceOnly: true));
        Assert.NotNull(page.GetElementById("authority-galarza-v-szalczyk"));
        Assert.Null(page.GetElementById("authority-printz-v-united-states"));
        Assert.DoesNotContain(page.QuerySelectorAll("#authorities-table td"), td => td.TextContent == "Supplement (†)");
    }

    [Fact]
    public void The_log_has_every_line_and_the_legend_every_word()
    {
        Assert.Equal(["Rejection", "Problem", "Repair"], Page.QuerySelectorAll("#log-table tbody th").Select(th => th.TextContent).Distinct().Take(3));
        Assert.All(Verdict.All, v => Assert.Contains(Meanings.Of(v, Pack.Federal.Words), Page.GetElementById("legend")!.TextContent, StringComparison.Ordinal));
        Assert.Contains(Pack.Federal.Disclaimer, Page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_legend_says_from_when_the_pack_describes_the_law_what_is_stale_and_whom_it_does_not_reach()
    {
        var text = Page.GetElementById("legend")!.TextContent;
        Assert.Contains(Meanings.LawsDay, text, StringComparison.Ordinal);
        Assert.Contains(Meanings.Stale, text, StringComparison.Ordinal);
        Assert.Contains($"from {Pack.Federal.Describes} on. {Pack.Federal.Describes.Because}", text, StringComparison.Ordinal);
        Assert.All(Pack.Federal.NotReached, n => Assert.Contains(n.Because, text, StringComparison.Ordinal));
        Assert.All(Pack.Federal.NotReached.SelectMany(n => n.Uses), u => Assert.Contains(u.Citation, text, StringComparison.Ordinal));
        var cautions = Pack.Federal.NotReached.SelectMany(n => n.Cautions).Select(c => Wording.Caution(Pack.Federal, c));
        Assert.All(cautions, c => Assert.Contains(c, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Authorities_that_came_after_the_laws_day_are_named_as_later()
    {
        var finding = Early.Findings.Single();
        Assert.NotEmpty(finding.Later);
        var standing = Reports.Page(Early).QuerySelector("#findings-table tbody tr")!.Children[5];
        Assert.Contains("Later than the law's day:", standing.TextContent, StringComparison.Ordinal);
        Assert.All(finding.Force.Later, u => Assert.Contains(standing.QuerySelectorAll("a"), a => a.GetAttribute("href") == $"#{Anchors.Authority(u.Id)}"));
    }

    [Theory]
    [InlineData("https://www.example.org/a?b=1&c=2", "https://www.example.org/a?b=1&c=2", "Read it at example.org")]
    [InlineData("http://example.org/", null, "http://example.org/")]
    [InlineData("javascript:alert(1)", null, "javascript:alert(1)")]
    [InlineData("data:text/html,x", null, "data:text/html,x")]
    [InlineData("no address", null, "no address")]
    public void Only_an_https_address_is_a_link(string address, string? href, string text)
    {
        using var written = new StringWriter();
        InlineMarkup.LinkOut(new(written), address);
        var body = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(written.ToString()).Body!;
        Assert.Equal((href, text), (body.QuerySelector("a")?.GetAttribute("href"), body.TextContent));
    }
}
