using CoopTools.Comparison;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Html;

public sealed class MatrixHtmlTests
{
    public static TheoryData<string> Matrices => [.. Named.Keys];

    private static readonly Dictionary<string, Func<Matrix>> Named = new(StringComparer.Ordinal)
    {
        ["small"] = () => Sample.Small(),
        ["partial"] = () => Sample.Small(f => f.Decision.Outcome == Law.Outcome.Conflict),
        ["source"] = () => Sample.Small(sourceOnly: true),
        ["empty"] = Sample.Empty,
        ["large"] = () => Sample.Large(120),
        ["two inputs"] = () => Sample.Of([["Example County", "TX"]], null, false, "second.csv"),
        ["hostile"] = () => Reports.HostileMatrix,
        ["grouped"] = () => Sample.Arranged(Sample.Large(60), new() { GroupBy = MatrixGrouping.Kind, Findings = FindingsShown.All }),
        ["turned"] = () => Sample.Arranged(Sample.Small(), new() { Orientation = MatrixOrientation.Rule }),
        ["turned groups"] = () => Sample.Arranged(Sample.Large(60), new() { Orientation = MatrixOrientation.Rule, GroupBy = MatrixGrouping.State, Findings = FindingsShown.None }),
    };

    [Theory]
    [MemberData(nameof(Matrices))]
    public void It_is_well_formed_and_has_no_id_twice(string matrix)
    {
        var page = Reports.Page(Named[matrix]());
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToArray();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Equal("en-US", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [MemberData(nameof(Matrices))]
    public void Every_link_leads_to_a_part_of_the_page_or_to_an_https_address(string matrix)
    {
        var page = Reports.Page(Named[matrix]());
        Assert.All(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!), href => Assert.True(
            href[0] == '#' ? page.GetElementById(href[1..]) is not null : href.StartsWith("https://", StringComparison.Ordinal),
            href));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), e => Assert.All(e.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id))));
    }

    [Theory]
    [MemberData(nameof(Matrices))]
    public void Nothing_is_loaded_and_nothing_runs_but_its_own_script(string matrix)
    {
        var page = Reports.Page(Named[matrix]());
        Assert.Empty(page.QuerySelectorAll("link, iframe, object, embed, base, form, [src]:not(img)"));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style");
    }

    [Theory]
    [MemberData(nameof(Matrices))]
    public void It_has_one_title_landmarks_and_a_way_past_them(string matrix)
    {
        var page = Reports.Page(Named[matrix]());
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.All(["header", "nav", "main", "footer"], tag => Assert.Single(page.QuerySelectorAll($"body > {tag}")));
        Assert.Equal("#main", page.Body!.FirstElementChild!.GetAttribute("href"));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.TagName[1] - '0').ToArray();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{pair}"));
    }

    [Theory]
    [MemberData(nameof(Matrices))]
    public void Every_table_has_a_caption_and_every_header_its_scope(string matrix)
    {
        var page = Reports.Page(Named[matrix]());
        Assert.All(page.QuerySelectorAll("table"), t => Assert.NotEmpty(t.QuerySelector("caption")!.TextContent));
        Assert.All(page.QuerySelectorAll("th"), th => Assert.NotEmpty(th.GetAttribute("scope")!));
        Assert.All(page.QuerySelectorAll("table"), t =>
        {
            var columns = t.QuerySelectorAll("thead th[scope=col]").Length;
            Assert.All(t.QuerySelectorAll("tbody tr:not(.band)"), row => Assert.Equal(columns, row.Children.Length));
        });
    }

    [Fact]
    public void Hostile_text_is_read_as_it_was_written()
    {
        var page = Reports.Page(Reports.HostileMatrix);
        var seen = Reports.Hostile.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\u0001', '\uFFFD').Replace('\uD800', '\uFFFD');
        Assert.Equal(seen, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(seen, page.QuerySelector("title")!.TextContent);
        Assert.Equal(seen.Replace('\n', ' '), page.QuerySelector("#matrix-table tbody th[scope=row]")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("#log-table td"), td => td.TextContent == seen);
    }

    [Fact]
    public void Every_jurisdiction_and_every_rule_is_there()
    {
        var matrix = Sample.Large(60);
        var page = Reports.Page(matrix);
        Assert.Equal(matrix.Rows.Select(r => r.Record.Name), page.QuerySelectorAll("#matrix-table tbody th[scope=row]").Select(th => th.TextContent));
        Assert.Equal(Pack.Federal.Rules.Select(r => r.Id), page.QuerySelectorAll("#matrix-table thead th.column a").Select(a => a.TextContent));
        Assert.All(Pack.Federal.Rules, r => Assert.Contains(r.Statement, page.GetElementById($"rule-{r.Id}")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void It_stays_small_enough_for_hundreds_of_records() =>
        Assert.InRange(Reports.Bytes("html", Sample.Large(832)).Length, 1_000_000, 6_000_000);
}
