using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Workbook.Templates;

public sealed class CodebookSheetTests
{
    [Fact]
    public void It_has_a_line_for_each_answer_to_each_fact_and_for_each_column_of_identity()
    {
        var template = Templated.Blank();
        using var book = Templated.Open(template);
        var table = book.TableOf("Codebook");
        var lines = table.DataRange.Rows().Select(r => (r.Field("Fact id").GetString(), r.Field("Answer").GetString())).ToArray();
        Assert.Equal(
            template.Facts.SelectMany(f => f.Answers.Select(a => (f.Id, a.Value)).Prepend((f.Id, "Unknown"))),
            lines.Where(l => l.Item1.Length > 0));
        Assert.Equal(Enum.GetNames<IdentityField>(), table.DataRange.Rows().Where(r => r.Field("For").GetString() is "Identity").Select(r => r.Field("Column").GetString()), StringComparer.Ordinal);
    }

    [Fact]
    public void A_line_says_what_a_coder_needs()
    {
        using var book = Templated.Open(Templated.Blank("Q3"));
        var line = book.TableOf("Codebook").DataRange.Rows().First(r => r.Field("Fact id").GetString() is "neutral-review" && r.Field("Answer").GetString() is "No");
        var fact = Pack.Federal.Facts.Find("neutral-review")!;
        Assert.Equal(
            [fact.Label, fact.Id, "Q3", fact.Question, fact.Excludes!, "No", fact.Find("No")!.Meaning, "Practice, Policy", "DET-5"],
            line.Cells().Select(c => c.GetString()), StringComparer.Ordinal);
    }

    [Fact]
    public void About_says_how_to_fill_in_and_what_it_is_not()
    {
        using var book = Templated.Open(Templated.Blank());
        var about = book.Worksheet("About");
        Assert.True(about.Says(Pack.Federal.Disclaimer));
        Assert.True(about.Says("a blank cell is Unknown. No means that the governing texts were read"));
        Assert.True(about.Says("Import-CoopJurisdiction"));
        Assert.True(about.Says(Pack.Federal.ToString()));
        Assert.All(Pack.Federal.Questions, q => Assert.True(about.Says(q.Text)));
    }
}
