using AngleSharp.Dom;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Html.Sections;

public sealed class MatrixSectionTests
{
    [Fact]
    public void A_cell_has_its_word_its_sign_and_its_colours()
    {
        var matrix = Sample.Small();
        var rows = Reports.Page(matrix).QuerySelectorAll("#matrix-table tbody tr");
        foreach (var (row, cells) in matrix.Rows.Zip(rows, (r, tr) => (r, tr.QuerySelectorAll("td").TakeLast(18))))
        {
            foreach (var (finding, cell) in row.Cells.Zip(cells))
            {
                Assert.Equal(Verdict.Of(finding!).ToString(), cell.TextContent);
                Assert.Equal(Anchors.ClassOf(Verdict.Of(finding!)), cell.ClassName);
            }
        }
    }

    [Fact]
    public void It_leads_to_the_reason_where_it_needs_attention()
    {
        var matrix = Sample.Small();
        var page = Reports.Page(matrix);
        var cells = page.QuerySelectorAll("#matrix-table tbody td:not(.key)").ToArray();
        foreach (var (finding, cell) in matrix.Findings.Zip(cells))
        {
            var link = cell.QuerySelector("a")?.GetAttribute("href");
            Assert.Equal(Verdict.Of(finding).NeedsAttention, link is not null);
            if (link is null)
                continue;
            var entry = page.GetElementById(link[1..])!.TextContent;
            Assert.Contains(finding.Reason, entry, StringComparison.Ordinal);
            Assert.Contains(finding.Record.ToString(), entry, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_contested_risk_is_told_from_a_plain_one_by_sign_word_and_class()
    {
        var row = Reports.Page(Sample.Small()).QuerySelectorAll("#matrix-table tbody tr:first-child td");
        var cells = row.ToLookup(td => td.TextContent, td => td.ClassName, StringComparer.Ordinal);
        Assert.Equal(("v2", "v3"), (cells["▲ Risk"].Single(), cells["△ Risk (contested)"].Single()));
    }

    [Fact]
    public void What_was_not_exported_is_said_to_be()
    {
        var page = Reports.Page(Sample.Small(f => f.Decision.Outcome == Law.Outcome.Conflict));
        Assert.Contains(page.QuerySelectorAll("#matrix-table td.absent"), td => td.TextContent == "not exported");
    }

    [Fact]
    public void Records_of_a_group_have_a_body_of_their_own_with_its_name()
    {
        var page = Reports.Page(Sample.Arranged(Sample.Small(), new() { GroupBy = MatrixGrouping.State }));
        var bands = page.QuerySelectorAll("#matrix-table tbody > tr.band:first-child > th[scope=rowgroup]");
        Assert.Equal(["New Jersey (NJ): 1 record", "Texas (TX): 1 record", "State unknown: 1 record"], bands.Select(b => b.TextContent));
        Assert.All(bands, b => Assert.Equal("24", b.GetAttribute("colspan")));
    }

    [Fact]
    public void Turned_its_lines_are_rules_by_question()
    {
        var page = Reports.Page(Sample.Arranged(Sample.Small(), new() { Orientation = MatrixOrientation.Rule }));
        Assert.Equal(Pack.Federal.Rules.Select(r => r.Id), page.QuerySelectorAll("#matrix-table tbody th[scope=row] a").Select(a => a.TextContent));
        Assert.Equal(["Example County, TX", "Sample County Sheriff's Office, NJ", "City of Placeholder"], page.QuerySelectorAll("#matrix-table thead th.column").Select(th => th.TextContent));
        Assert.Equal(Pack.Federal.Questions.Select(q => $"{q.Id} {q.Label}"), page.QuerySelectorAll("#matrix-table tr.band").Select(b => b.TextContent));
    }

    [Fact]
    public void Turned_and_grouped_the_groups_stand_above_the_records()
    {
        var page = Reports.Page(Sample.Arranged(Sample.Small(), new() { Orientation = MatrixOrientation.Rule, GroupBy = MatrixGrouping.Kind }));
        Assert.Equal(["County: 1 record", "Law enforcement agency: 1 record", "Municipality: 1 record"], page.QuerySelectorAll("#matrix-table thead th[scope=colgroup]").Select(th => th.TextContent));
    }

    [Fact]
    public void Fields_to_filter_with_are_hidden_until_the_script_runs_and_offer_what_there_is()
    {
        var matrix = Sample.Small();
        var tools = Reports.Page(matrix).QuerySelector("#matrix .tools")!;
        Assert.True(tools.HasAttribute("hidden"));
        var counts = new VerdictCounts(matrix.Findings);
        Assert.Equal(
            Verdict.All.Where(v => counts[v] > 0).Select(v => $"{v} ({counts[v]})").Prepend("Any"),
            tools.QuerySelectorAll("option").Select(o => o.TextContent));
        Assert.NotNull(tools.QuerySelector("[role=status]"));
    }

    [Fact]
    public void Without_a_row_it_says_where_to_look()
    {
        var page = Reports.Page(Sample.Empty());
        Assert.Null(page.QuerySelector("#matrix-table"));
        Assert.Contains("No jurisdiction record was evaluated", page.GetElementById("matrix")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 rows read = 0 accepted + 2 rejected", page.GetElementById("summary")!.TextContent, StringComparison.Ordinal);
    }
}
