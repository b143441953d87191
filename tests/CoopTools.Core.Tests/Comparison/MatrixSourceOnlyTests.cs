using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Standings;
using CsCheck;

namespace CoopTools.Comparison;

/// <summary>A matrix by the source alone, made of findings that took the supplement in.</summary>
public sealed class MatrixSourceOnlyTests
{
    [Fact]
    public void The_standing_is_worked_out_anew_and_the_outcome_kept() => Gen.Select(RandomRecord.Any, RandomRecord.Day).Sample(
        (record, day) =>
        {
            var findings = Findings.Run(asOf: day).Evaluate(record);
            var matrix = MatrixBuilderTests.Build(findings, sourceOnly: true);
            var expected = Findings.Run(asOf: day, sourceOnly: true).Evaluate(record);
            Assert.Equal(findings.Select(f => f.Outcome), matrix.Findings.Select(f => f.Outcome));
            Assert.Equal(expected.Select(f => string.Join('|', LongForm.Values(f))), matrix.Findings.Select(f => string.Join('|', LongForm.Values(f))));
            Assert.Equal(findings.Select(f => f.Run), matrix.Findings.Select(f => f.Run));
            Assert.All(matrix.Findings.SelectMany(f => f.Force.Authorities), u => Assert.Equal(AuthorityOrigin.Source, u.Origin));
            Assert.Equal((18, 18, 1), (matrix.FindingCount, matrix.FindingsMade, matrix.JurisdictionsEvaluated));
        },
        iter: 60);

    [Theory]
    [InlineData("DET-3", "CA", Standing.Contested, Standing.Persuasive)]
    [InlineData("DET-4", "CA", Standing.Binding, Standing.Uncited)]
    [InlineData("RES-1", "NJ", Standing.Contested, Standing.Binding)]
    [InlineData("DET-3", "TX", Standing.Contested, Standing.Contested)]
    public void What_the_supplement_gave_is_gone(string rule, string state, Standing with, Standing without)
    {
        var finding = Recorded.Finding(rule, Recorded.In(state));
        Assert.Equal(with, Assert.Single(MatrixBuilderTests.Build([finding]).Findings).Force.Standing);
        Assert.Equal(without, Assert.Single(MatrixBuilderTests.Build([finding], sourceOnly: true).Findings).Force.Standing);
    }

    [Fact]
    public void A_conflict_that_the_supplement_contests_becomes_a_plain_one()
    {
        var finding = Recorded.Finding("RES-1", Recorded.In("NJ", "restricts-sharing-status=Yes"));
        Assert.Equal("Conflict (contested)", Verdict.Of(finding).Label);
        Assert.Equal("Conflict", Verdict.Of(Assert.Single(MatrixBuilderTests.Build([finding], sourceOnly: true).Findings)).Label);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void The_matrix_says_whether_the_supplement_was_left_out(bool export, bool run) => Assert.Equal(
        export || run,
        MatrixBuilderTests.Build(Findings.Run(sourceOnly: run, rules: ["DET-3"]).Evaluate(Recorded.In("CA")), sourceOnly: export).SourceOnly);
}
