using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Comparison;

public sealed class FindingGroupTests
{
    private static readonly Finding[] Findings =
    [
        .. Of("DET-3", "holds-past-release=Yes hold-basis=DetainerAlone", "TX", "LA", "NY"),
        .. Of("DET-3", "", "TX"),
        .. Of("REQ-1", "enforces-own-immigration-law=Yes", "TX"),
        .. Of("REQ-1", "enforces-own-immigration-law=Yes", "NY", "CA"),
        .. Of("DET-3", "holds-past-release=No", "TX"),
    ];

    private static readonly IReadOnlyList<FindingGroup> Groups = FindingGroup.Of(Findings, Pack.Federal.Rules);

    [Fact]
    public void Every_finding_is_in_one_group() =>
        Assert.Equal(Findings.ToHashSet(), Groups.SelectMany(g => g.Findings).ToHashSet());

    [Fact]
    public void What_says_the_same_of_several_jurisdictions_is_one_group() => Assert.Equal(
        ["REQ-1 ✖ Conflict: 3", "DET-3 ▲ Risk: 1", "DET-3 △ Risk (contested): 2", "DET-3 – Not applicable: 1", "DET-3 ? Undetermined: 1"],
        Groups.Select(g => g.ToString()));

    [Fact]
    public void Members_say_the_same() => Assert.All(Groups, g => Assert.All(g.Findings, f =>
    {
        Assert.Equal(g.First.Reason, f.Reason);
        Assert.Equal(g.First.Facts.ToString(), f.Facts.ToString());
        Assert.Equal(g.First.Flips, f.Flips);
        Assert.Equal(g.First.Force.Explanation, f.Force.Explanation);
        Assert.Equal(g.Verdict, Verdict.Of(f));
    }));

    [Fact]
    public void A_recorded_answer_and_one_that_follows_from_the_day_are_two_groups()
    {
        const string Facts = "uses-mass-influx-powers=Yes agreement-mass-influx=No";
        var day = new DateOnly(2025, 3, 1);
        Finding[] two = [Recorded.Finding("REQ-6", Recorded.In("TX", Facts), day), Recorded.Finding("REQ-6", Recorded.In("TX", $"{Facts} mass-influx-in-force=Yes"), day)];
        Assert.Equal(2, FindingGroup.Of(two, Pack.Federal.Rules).Count);
    }

    [Fact]
    public void Of_nothing_there_is_none() => Assert.Empty(FindingGroup.Of([], Pack.Federal.Rules));

    private static IEnumerable<Finding> Of(string rule, string facts, params string[] states) =>
        states.Select(s => Recorded.Finding(rule, Recorded.In(s, facts)));
}
