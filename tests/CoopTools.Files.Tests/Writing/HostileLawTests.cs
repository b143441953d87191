using System.Text.Json;
using System.Text.Json.Nodes;
using CoopTools.Comparison;
using CoopTools.Explanations;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Markdown;
using CoopTools.Files.Writing.Words;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing;

/// <summary>The texts of a pack are text as well: what its authorities, errata and cautions say can be no markup, formula or end of a table.</summary>
public sealed class HostileLawTests
{
    private const string Hostile = "=1+1 <script>alert(1)</script>\"onload='x' | `a` **b** [c](javascript:d) ]]> <!-- -->";

    private static readonly Dictionary<string, string[]> Fields = new(StringComparer.Ordinal)
    {
        ["authorities.json"] = ["name", "history"],
        ["errata.json"] = ["printed", "corrected", "because", "unverified"],
        ["cautions.json"] = ["proposition", "caution", "unverified"],
    };

    private static readonly Pack Law = PackLoader.Load(EmbeddedPack.Files("federal").Select(Spoilt).ToArray());

    private static readonly Matrix Matrix = Sample.By(Law);

    [Fact]
    public void On_the_page_it_is_read_as_it_was_written()
    {
        var page = Reports.Page(Matrix);
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Equal(Matrix.Errata.Select(SourceWords.Of), page.QuerySelectorAll("#errata dd").Select(dd => dd.TextContent));
        Assert.Contains(page.QuerySelectorAll(".caution"), p => p.TextContent == Wording.Caution(Law, "C09"));
    }

    [Fact]
    public void In_Markdown_its_marks_are_escaped()
    {
        var text = Reports.Text("md", Matrix);
        Assert.DoesNotContain('<', text);
        Assert.Contains($"- **E05 (DET-2)**: {MarkdownText.Plain(SourceWords.Of(Law.Errata.Find("E05")!))}\n", text, StringComparison.Ordinal);
        Assert.Contains($"- **C09**: {MarkdownText.Plain(SourceWords.Of(Law.Cautions.Find("C09")!))}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cases_name_is_italic_text_and_nothing_else()
    {
        var use = Law.Rules.SelectMany(r => r.Uses).First(u => u.Authority.History is not null);
        var cell = Reports.Page(Matrix).GetElementById(Anchors.Authority(use.Id))!.Children[0];
        Assert.Equal([Hostile, Hostile], cell.QuerySelectorAll("em").Select(em => em.TextContent));
        Assert.StartsWith(use.Authority.Citation, cell.TextContent, StringComparison.Ordinal);
        Assert.Contains($"*{MarkdownText.Plain(Hostile)}*, ", Reports.Text("md", Matrix), StringComparison.Ordinal);
    }

    [Fact]
    public void In_json_it_comes_back_and_nothing_in_it_could_end_a_script()
    {
        var text = Reports.Text("json", Matrix);
        Assert.DoesNotContain("</script>", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(text);
        var register = json.RootElement.GetProperty("errata").GetProperty("register").EnumerateArray();
        Assert.All(register, e => Assert.Equal(Hostile, e.GetProperty("printed").GetString()));
    }

    [Fact]
    public void In_the_workbook_it_is_text()
    {
        using var book = Sample.Open(Matrix);
        Assert.True(book.Worksheet("Legend").Says(SourceWords.Of(Law.Cautions.Find("C09")!)));
        Assert.All(book.Worksheets.SelectMany(s => s.CellsUsed()), c => Assert.False(c.HasFormula));
    }

    private static PackFile Spoilt(PackFile file)
    {
        if (!Fields.TryGetValue(file.Name, out var fields))
            return file;
        var root = JsonNode.Parse(file.Text)!;
        foreach (var entry in root[Path.GetFileNameWithoutExtension(file.Name)]!.AsArray())
        {
            foreach (var field in fields.Where(f => entry![f] is not null))
                entry![field] = Hostile;
        }

        return file with { Text = root.ToJsonString() };
    }
}
