using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>Which errors of the source a matrix has to show.</summary>
public sealed class MatrixErrataTests
{
    private static readonly Finding[] All = Findings.Of(Recorded.In("TX"));

    [Fact]
    public void They_are_those_of_the_rules_in_the_packs_order() => Assert.Equal(
        Pack.Federal.Errata.Where(e => Pack.Federal.Rules.Any(r => r.Errata.Contains(e.Id))),
        MatrixBuilderTests.Build(All).Errata);

    [Theory]
    [InlineData("DET-3", "E06 E07 E10 E18")]
    [InlineData("REQ-7", "E16")]
    [InlineData("DET-4", "")]
    public void A_rule_whose_findings_were_filtered_out_adds_none(string rule, string errata) =>
        Assert.Equal(errata, string.Join(' ', MatrixBuilderTests.Build(All.Where(f => f.Rule == rule)).Errata));

    [Fact]
    public void One_that_touches_several_rules_comes_once() => Assert.Equal(
        ["E02", "E03"],
        MatrixBuilderTests.Build(All.Where(f => f.Rule is "RES-1" or "RES-2" or "RES-3" or "RES-4")).Errata.Select(e => e.Id));

    [Fact]
    public void Whom_no_rule_reaches_adds_none()
    {
        var samoa = Findings.Of(Recorded.In("AS"));
        Assert.All(samoa, f => Assert.Empty(f.Errata));
        Assert.Empty(MatrixBuilderTests.Build(samoa).Errata);
        Assert.NotEmpty(MatrixBuilderTests.Build([.. samoa, .. All]).Errata);
    }

    [Fact]
    public void Without_a_finding_there_is_none() => Assert.Empty(MatrixBuilderTests.Build([]).Errata);
}
