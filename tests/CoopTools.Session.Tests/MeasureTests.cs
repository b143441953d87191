namespace CoopTools.Session.Tests;

public sealed class MeasureTests : IDisposable
{
    private readonly Session _session = new();

    public MeasureTests()
    {
        File.WriteAllText(
            _session.PathOf("in.csv"),
            "Jurisdiction,State,restricts-sharing-status,holds-past-release,hold-basis\nA,NJ,Yes,No,\nB,TX,Yes,Yes,DetainerAlone\nC,TX,No,No,\nD,,,,\n");
        _session.Run("$f = Test-CoopPolicy \"$folder/in.csv\" -AsOf 2025-06-01 -Rule RES-1, DET-2, DET-5").Succeeded();
    }

    public void Dispose() => _session.Dispose();

    [Fact]
    public void By_default_findings_are_counted_by_outcome_and_contested_conflicts_apart()
    {
        var measures = _session.Run("$f | Measure-CoopPolicy").Succeeded();
        Assert.All(measures.Values("By"), by => Assert.Equal("Outcome", by));
        Assert.Equal(
            ["Conflict 1 1", "Conflict (contested) 1 1", "Risk 1 1", "Consistent 1 1", "Not applicable 4 2", "Undetermined 4 2"],
            Lines(measures, "Value", "Findings", "Jurisdictions"));
    }

    [Fact]
    public void Several_dimensions_are_counted_one_after_the_other_each_over_everything()
    {
        var measures = _session.Run("$f | Measure-CoopPolicy -By State, Rule").Succeeded();
        Assert.Equal(
            ["State NJ 3", "State TX 6", "State Unknown 3", "Rule RES-1 4", "Rule DET-2 4", "Rule DET-5 4"],
            Lines(measures, "By", "Value", "Findings"));
        Assert.Equal(
            ["1 1 1 1 0 0 0 0", "0 0 1 0 0 0 2 1"],
            Lines(_session.Run("$m = $f | Measure-CoopPolicy Rule; $m[0], $m[1] | ForEach-Object { $_ }").Succeeded(), "Conflict", "ContestedConflict", "Undetermined", "Consistent", "Misstated", "Discretionary", "NotApplicable", "Risk"));
    }

    [Fact]
    public void Contested_risks_are_counted_apart_as_contested_conflicts_are()
    {
        const string Facts = "@{ 'holds-past-release' = 'Yes'; 'hold-basis' = 'DetainerAlone' }";
        const string Holds = $"'TX', 'CA', 'OH' | ForEach-Object {{ Test-CoopPolicy -Jurisdiction X -State $_ -Rule DET-3 -Fact {Facts} }}";
        Assert.Equal(["Risk 1", "Risk (contested) 2"], Lines(_session.Run($"{Holds} | Measure-CoopPolicy").Succeeded(), "Value", "Findings"));
        Assert.Equal(["1 2"], Lines(_session.Run($"{Holds} | Measure-CoopPolicy Rule").Succeeded(), "Risk", "ContestedRisk"));
    }

    [Fact]
    public void The_missing_facts_are_ranked_by_what_they_alone_settle()
    {
        var ranked = _session.Run("$f | Measure-CoopPolicy -MissingFacts").Succeeded();
        Assert.Equal(
            ["neutral-review 1 2 2", "restricts-sharing-status 1 1 1", "hold-basis 0 2 1", "holds-past-release 0 2 1"],
            Lines(ranked, "Fact", "Settles", "TakesPartIn", "Jurisdictions"));
    }

    [Fact]
    public void Findings_given_at_once_count_like_those_of_the_pipeline() => Assert.Equal(
        Lines(_session.Run("$f | Measure-CoopPolicy Circuit").Succeeded(), "Value", "Findings"),
        Lines(_session.Run("Measure-CoopPolicy Circuit -InputObject $f").Succeeded(), "Value", "Findings"));

    [Theory]
    [InlineData("")]
    [InlineData("-By Rule, State")]
    [InlineData("-MissingFacts")]
    public void Without_findings_there_is_nothing_and_no_error(string parameters) =>
        Assert.Empty(_session.Run($"@() | Measure-CoopPolicy {parameters}").Succeeded().Output);

    [Theory]
    [InlineData("'text' | Measure-CoopPolicy", "NotAFinding")]
    [InlineData("$f | Measure-CoopPolicy -By Colour", "ParameterArgumentTransformationError")]
    [InlineData("$f | Measure-CoopPolicy -By State -MissingFacts", "AmbiguousParameterSet")]
    public void What_cannot_be_counted_is_one_error(string script, string id) => _session.Run(script).SingleError(id);

    private static string[] Lines(SessionResult result, params string[] properties)
    {
        var values = properties.Select(result.Values).ToArray();
        return Enumerable.Range(0, result.Output.Count).Select(i => string.Join(' ', values.Select(v => v[i]))).ToArray();
    }
}
