using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Workbook.Sheets;

public sealed class FindingsSheetTests
{
    private static readonly string[] Columns =
        ["Jurisdiction", "State", "Circuit", "Rule", "Title", "Outcome", "Standing", "Reason", "Facts", "Missing", "Flips", "Contrary", "Authorities", "Cautions", "Errata", "Input row"];

    [Fact]
    public void It_lists_what_needs_attention_and_says_so()
    {
        var matrix = Sample.Small();
        using var book = Sample.Open(matrix);
        var attention = matrix.Findings.Where(f => Verdict.Of(f).NeedsAttention).ToArray();
        var table = book.TableOf("Findings");
        Assert.Equal(Columns, table.Headers());
        Assert.Equal(attention.Length, table.DataRange.RowCount());
        Assert.True(book.Worksheet("Findings").Says($"The {attention.Length} findings that need attention"));
    }

    [Fact]
    public void A_line_carries_what_the_finding_rests_on()
    {
        var matrix = Sample.Small();
        using var book = Sample.Open(matrix);
        var finding = matrix.Findings.First(f => f.Decision.Outcome == Outcome.Undetermined && f.Errata.Count > 1);
        var row = matrix.Findings.Where(f => Verdict.Of(f).NeedsAttention).TakeWhile(f => !f.Equals(finding)).Count() + 1;
        var table = book.TableOf("Findings");
        string At(string header) => table.At(row, header).GetString();
        Assert.Equal(finding.Reason, At("Reason"));
        Assert.Equal(finding.Force.Text, At("Standing"));
        Assert.Equal(string.Join('\n', finding.Used), At("Facts"));
        Assert.Equal(string.Join('\n', finding.Flips), At("Flips"));
        Assert.Equal(string.Join('\n', finding.Authorities), At("Authorities"));
        Assert.Equal(string.Join('\n', finding.Cautions), At("Cautions"));
        Assert.Equal(string.Join('\n', finding.Errata), At("Errata"));
        Assert.Equal(finding.Record.Row, table.At(row, "Input row").GetDouble());
    }

    [Fact]
    public void Authorities_that_came_after_the_laws_day_are_named_as_later()
    {
        var matrix = Sample.Early();
        using var book = Sample.Open(matrix);
        var finding = matrix.Findings.Single();
        Assert.NotEmpty(finding.Later);
        Assert.Equal(
            string.Join('\n', finding.Force.Authorities.Select(u => u.Id).Concat(finding.Force.Later.Select(u => $"{u.Id} (later, {u.Authority.Term})"))),
            book.TableOf("Findings").At(1, "Authorities").GetString());
    }

    [Fact]
    public void A_stale_finding_says_so_behind_its_reason()
    {
        var matrix = Sample.Of([["Example County", "NJ", "County", "", "1990-01-01", "", "", "Yes"]], f => f.Rule == "RES-1");
        using var book = Sample.Open(matrix);
        var finding = matrix.Findings.Single();
        Assert.True(finding.Stale);
        Assert.Equal($"{finding.Reason} {finding.StaleBecause}", book.TableOf("Findings").At(1, "Reason").GetString());
    }

    [Fact]
    public void Where_nothing_needs_attention_it_says_so()
    {
        using var book = Sample.Open(Sample.Small(f => f.Decision.Outcome == Outcome.Discretionary));
        Assert.True(book.Worksheet("Findings").Says("No finding needs attention."));
        Assert.Empty(book.Worksheet("Findings").Tables);
    }
}
