using ClosedXML.Excel;
using CoopTools.Evaluation;
using CoopTools.Explanations;
using CoopTools.Files.Writing.Words;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Files.Tests.Writing.Workbook.Sheets;

public sealed class ReferenceSheetsTests : IDisposable
{
    private readonly XLWorkbook _book = Sample.Open(Sample.Small());

    [Fact]
    public void Rules_tells_how_each_decides_and_by_which_authority()
    {
        var table = _book.TableOf("Rules");
        Assert.Equal(Pack.Federal.Rules.Count, table.DataRange.RowCount());
        for (var i = 0; i < Pack.Federal.Rules.Count; i++)
        {
            var rule = Pack.Federal.Rules[i];
            var decision = table.At(i + 1, "Decision: the first line that holds").GetString();
            Assert.All(rule.Cases, c => Assert.Contains(c.Reason, decision, StringComparison.Ordinal));
            Assert.Equal(rule.Statement, table.At(i + 1, "Statement").GetString());
            var authorities = table.At(i + 1, "Authorities").GetString();
            Assert.All(rule.Uses, a => Assert.Contains($"{a.Citation}{(a.Origin == AuthorityOrigin.Supplement ? "†" : string.Empty)}", authorities, StringComparison.Ordinal));
            Assert.Equal(string.Join('\n', rule.Cautions), table.At(i + 1, "Cautions").GetString());
            Assert.Equal(string.Join('\n', rule.Errata), table.At(i + 1, "Errata").GetString());
        }
    }

    [Fact]
    public void Authorities_stand_as_cited_as_printed_and_as_corrected()
    {
        var table = _book.TableOf("Authorities");
        var row = Pack.Federal.Authorities.TakeWhile(a => !string.Equals(a.Id, "morales-v-chadbourne", StringComparison.Ordinal)).Count() + 1;
        Assert.Contains("(1st Cir. 2015)", table.At(row, "Citation").GetString(), StringComparison.Ordinal);
        Assert.Contains("(9th Cir. 2020)", table.At(row, "As the source prints it").GetString(), StringComparison.Ordinal);
        Assert.Contains("E05", table.At(row, "Errata of the source").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Authorities_have_their_days_their_posture_and_whether_they_were_read()
    {
        var table = _book.TableOf("Authorities");
        for (var i = 0; i < Pack.Federal.Authorities.Count; i++)
        {
            var authority = Pack.Federal.Authorities[i];
            Assert.Equal(Wording.InForce(authority), table.At(i + 1, "In force").GetString());
            Assert.Equal(authority.Posture ?? string.Empty, table.At(i + 1, "Posture").GetString());
            Assert.Equal(Wording.Verified(authority.Verified, authority.Unverified), table.At(i + 1, "Verified").GetString());
        }
    }

    [Fact]
    public void No_rule_shows_what_stands_in_a_reason_for_something_else()
    {
        var table = _book.TableOf("Rules");
        Assert.Contains(Pack.Federal.Rules.SelectMany(r => r.Cases), c => c.Lacking.Count > 0);
        Assert.DoesNotContain(table.CellsUsed(), c => c.GetString().Contains('{', StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_says_where_it_leads_and_leads_there()
    {
        var table = _book.TableOf("Authorities");
        for (var i = 0; i < Pack.Federal.Authorities.Count; i++)
        {
            var cell = table.At(i + 1, "Link");
            Assert.Equal(Pack.Federal.Authorities[i].Link, cell.HasHyperlink ? cell.Hyperlink.ExternalAddress.OriginalString : null);
            Assert.Equal(cell.HasHyperlink, cell.GetString().StartsWith("Read it at ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Facts_is_the_codebook()
    {
        var table = _book.TableOf("Facts");
        for (var i = 0; i < Pack.Federal.Facts.Count; i++)
        {
            var fact = Pack.Federal.Facts[i];
            Assert.Equal(fact.Question, table.At(i + 1, "Question").GetString());
            Assert.All(fact.Answers, a => Assert.Contains($"{a.Value}: {a.Meaning}", table.At(i + 1, "Answers").GetString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Legend_explains_every_word_that_a_finding_uses()
    {
        var sheet = _book.Worksheet("Legend");
        Assert.All(Verdict.All, v => sheet.Find(v.ToString()));
        Assert.All(Enum.GetNames<Standing>(), s => sheet.Find(s));
        Assert.All(Enum.GetNames<AuthorityRole>(), r => sheet.Find(r));
        Assert.All(Enum.GetNames<Modality>(), m => sheet.Find(m));
        Assert.True(sheet.Says("Most state courts are not bound by it, even on federal law"));
        Assert.True(sheet.Says(Pack.Federal.ErrataCaption));
        Assert.True(sheet.Says(Pack.Federal.Disclaimer));
    }

    [Fact]
    public void Legend_has_every_caution_and_every_erratum_in_full()
    {
        var sheet = _book.Worksheet("Legend");
        Assert.All(Pack.Federal.Cautions, c => Assert.True(sheet.Says(SourceWords.Of(c)), c.Id));
        Assert.All(Pack.Federal.Errata, e => Assert.True(sheet.Says(SourceWords.Of(e)), e.Id));
    }

    [Fact]
    public void Legend_says_from_when_the_pack_describes_the_law_what_is_stale_and_whom_it_does_not_reach()
    {
        var sheet = _book.Worksheet("Legend");
        Assert.True(sheet.Says(Meanings.LawsDay));
        Assert.True(sheet.Says(Meanings.Stale));
        Assert.True(sheet.Says($"from {Pack.Federal.Describes} on. {Pack.Federal.Describes.Because}"));
        Assert.True(sheet.Says($"last reviewed on {Pack.Federal.Reviewed:yyyy-MM-dd}"));
        Assert.All(Pack.Federal.NotReached, n => Assert.True(sheet.Says(n.Because)));
        Assert.All(Pack.Federal.NotReached.SelectMany(n => n.Cautions), c => Assert.True(sheet.Says(c)));
        _ = sheet.Find("Tribe");
    }

    public void Dispose() => _book.Dispose();
}
