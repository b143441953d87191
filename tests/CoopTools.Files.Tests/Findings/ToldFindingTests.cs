using System.Text;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Tests.Writing;
using CoopTools.Intakes;
using CoopTools.Law;
using CsCheck;

namespace CoopTools.Files.Tests.Findings;

/// <summary>Findings whose pack is not at hand.</summary>
public sealed class ToldFindingTests
{
    private static readonly string Hash = new('b', 64);

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void They_are_exported_as_they_were_told(string format) => DirtyFindings.Any.Sample(
        matrix =>
        {
            var back = Exported.Again(matrix, format, ByAnother);
            if (matrix.FindingCount > 0)
                Assert.Equal([$"federal 1.9.9 {Hash}"], back.Unknown);
            Assert.Empty(back.Changed);
            Assert.Equal(Encoding.UTF8.GetString(ByAnother(Exported.Csv(matrix))), Encoding.UTF8.GetString(Exported.Csv(back.Findings)));
        },
        iter: 40);

    [Fact]
    public void They_have_every_word_and_count_as_they_did()
    {
        var matrix = Sample.Small();
        var back = Exported.Again(matrix, "csv", ByAnother);
        Assert.Equal(matrix.Findings.Select(Words), back.Findings.Select(Words));
        Assert.Equal(matrix.Findings.Select(f => f.GetFlips()), back.Findings.Select(f => f.GetFlips()));
        Assert.Equal(Counts(matrix.Findings, Dimension.State), Counts(back.Findings, Dimension.State));
        var missing = new MissingFacts();
        foreach (var finding in back.Findings)
            missing.Add(finding);
        Assert.Equal(matrix.Tally.Missing.Rank(Pack.Federal.Facts).Select(m => m.ToString()), missing.Rank(back.Findings[0].Run.Pack.Facts).Where(m => Pack.Federal.Facts.Find(m.Fact)!.Derived.Count == 0).Select(m => m.ToString()));
    }

    [Fact]
    public void What_lies_behind_the_words_says_which_pack_is_needed()
    {
        var finding = Exported.Again(Sample.Small(), "csv", ByAnother).Findings[0];
        Assert.All<Func<object>>(
            [finding.GetRule, finding.GetRecord, finding.GetExplanation],
            ask => Assert.Contains($"federal 1.9.9 (hash {Hash})", Assert.Throws<InvalidOperationException>(ask).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_this_version_does_not_know_is_told()
    {
        var back = Exported.Again(Sample.Small(f => f.Rule == "DET-2"), "csv", bytes => Replaced(ByAnother(bytes), ",Risk,", ",Doom,"));
        Assert.StartsWith("column Outcome: 'Doom' stands there; it is one of Conflict, ", Assert.Single(back.Changed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_is_refused_since_it_has_not_every_word()
    {
        using var folder = new TempFolder();
        var path = folder.Write("matrix.xlsx", Sample.Bytes(Sample.Small()));
        var refused = Assert.Throws<IntakeException>(() => Exported.Read(path, Sample.By(Pack.Federal).Pack with { Hash = Hash }));
        Assert.Equal("PackNotAtHand", refused.Code);
        Assert.Contains(Pack.Federal.Hash, refused.Message, StringComparison.Ordinal);
    }

    private static byte[] ByAnother(byte[] bytes) => Replaced(Replaced(bytes, Pack.Federal.Hash, Hash), Pack.Federal.ToString(), "federal 1.9.9");

    private static byte[] Replaced(byte[] bytes, string was, string became) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(was, became, StringComparison.Ordinal));

    private static string Words(Finding f) => string.Join('|', f.Jurisdiction, f.State, f.Circuit, f.Kind, f.Verdict, f.Rank, f.Possible, f.Missing, f.Flips, f.Facts, f.Stale, f.Contested, f.Contrary, f.Errata);

    private static IEnumerable<string> Counts(IEnumerable<Finding> findings, Dimension by)
    {
        var measures = new PolicyMeasures(by);
        foreach (var finding in findings)
            measures.Add(finding);
        return measures.Measures().Select(m => $"{m} {m.Jurisdictions} {m.Conflict} {m.Undetermined}");
    }
}
