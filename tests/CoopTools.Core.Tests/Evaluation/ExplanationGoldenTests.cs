using CoopTools.Law;
using CoopTools.Records;
using CoopTools.Standings;

namespace CoopTools.Evaluation;

/// <summary>
/// Every word that is explained to ten invented jurisdictions, as it was when someone last read it. Run with COOPTOOLS_MEND=1 to rewrite
/// the files under Golden, and read what changed.
/// </summary>
public sealed class ExplanationGoldenTests
{
    private const string NoRepository = "There is no CoopTools.sln above these tests, so there are no golden files.";

    // So that the lines beneath a heading stand apart from the next.
    private static readonly string Rule = new('=', 80);

    private static readonly DateOnly Day = new(2026, 11, 24);

    public static TheoryData<string> Names => new(InventedJurisdictions.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_is_explained_as_it_was(string name)
    {
        Assert.SkipWhen(RepositoryRoot.Folder is null, NoRepository);
        var path = Path.Combine(Folder(), $"{name}.txt");
        var text = Text(InventedJurisdictions.All[name]);
        if (Environment.GetEnvironmentVariable("COOPTOOLS_MEND") == "1")
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{name} has no golden file. Run the tests once with COOPTOOLS_MEND=1, which writes it, and read it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    [Fact]
    public void No_golden_file_is_left_of_a_jurisdiction_that_is_gone()
    {
        Assert.SkipWhen(RepositoryRoot.Folder is null, NoRepository);
        Assert.Equal(
            InventedJurisdictions.All.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder()).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Among_them_is_every_outcome_and_every_standing_that_a_known_state_can_have()
    {
        var findings = InventedJurisdictions.All.Values.SelectMany(Findings).ToArray();
        Assert.Equal(Enum.GetValues<Outcome>(), findings.Select(f => f.Decision.Outcome).Distinct().Order());
        Assert.Equal(Enum.GetValues<Standing>().Except([Standing.Unknown]), findings.Select(f => f.Force.Standing).Distinct().Order());
    }

    private static string Text(Jurisdiction record) =>
        string.Join($"\n\n{Rule}\n\n", Findings(record).Select(f => f.GetExplanation())) + "\n";

    private static Finding[] Findings(Jurisdiction record) =>
        new EvaluationRun(Pack.Federal, Pack.Federal.Rules, Day, Day, sourceOnly: false).Evaluate(record).ToArray();

    private static string Folder() => SourceTree.Path("tests", "CoopTools.Core.Tests", "Evaluation", "Golden");
}
