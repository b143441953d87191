using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;
using CsCheck;

namespace CoopTools.Comparison;

public sealed class MissingFactsTests
{
    private const string Derived = "mass-influx-in-force";

    [Fact]
    public void The_ranking_is_what_evaluating_every_completion_finds() => Gen.Select(RandomRecord.Any.Array[1, 3], RandomRecord.Day).Sample(
        (records, day) =>
        {
            var run = Findings.Run(asOf: day);
            Assert.Equal(Expected(records, day), Findings.Ranked(records.SelectMany(run.Evaluate)).Select(m => m.ToString()));
        },
        iter: 40);

    [Fact]
    public void What_follows_from_the_laws_day_is_never_ranked()
    {
        var finding = Recorded.Finding("REQ-6", Recorded.In("TX", "uses-mass-influx-powers=Yes agreement-mass-influx=Yes mass-influx-consent=Yes"), new(2026, 1, 1));
        Assert.Equal([Derived, "mass-influx-training"], finding.Missing);
        var ranked = Assert.Single(Findings.Ranked([finding]));

        // It takes part, and settles nothing while the day's answer is open.
        Assert.Equal(("mass-influx-training", 0, 1, 1), (ranked.Fact, ranked.Settles, ranked.TakesPartIn, ranked.Jurisdictions));
    }

    [Fact]
    public void Facts_that_settle_more_come_first_then_those_that_take_part_in_more_then_by_id()
    {
        // Alone missing in RES-1 and RES-2 of both; alone missing in DET-4 of one; two missing together in DET-5 of one.
        const string All = "restricts-requesting-status=No treats-immigration-warrant-as-judicial=No";
        var ranked = Rank(
            ["RES-1", "RES-2", "DET-4", "DET-5"],
            Recorded.In("TX", $"{All} holds-past-release=No"),
            Recorded.In("TX", "restricts-requesting-status=No holds-past-release=Yes"));
        Assert.Equal(
            [
                "restricts-sharing-status: settles 4, takes part in 4, jurisdictions 2",
                "treats-immigration-warrant-as-judicial: settles 1, takes part in 1, jurisdictions 1",
                "hold-basis: settles 0, takes part in 1, jurisdictions 1",
                "neutral-review: settles 0, takes part in 1, jurisdictions 1",
            ],
            ranked);
    }

    [Fact]
    public void Settled_findings_leave_nothing_to_find_out() =>
        Assert.Empty(Rank(["DET-2", "RES-1"], Recorded.In("TX", "holds-past-release=No restricts-sharing-status=No"), Recorded.In("AS")));

    private static IEnumerable<string> Rank(string[] rules, params Jurisdiction[] records)
    {
        var run = Findings.Run(rules: rules);
        return Findings.Ranked(records.SelectMany(run.Evaluate)).Select(m => m.ToString());
    }

    // A fact settles a finding where every answer to it alone leaves one outcome.
    private static IEnumerable<string> Expected(Jurisdiction[] records, DateOnly day)
    {
        var open = from record in records
                   from rule in Pack.Federal.Rules
                   let completed = new Completed(rule, record, day)
                   where completed.Possible.Length > 1
                   from fact in completed.Missing
                   where fact.Id != Derived
                   select (fact.Id, record, Settles: fact.Answers.All(a => completed.After(fact, a).Length == 1));
        return open.GroupBy(o => o.Id)
            .Select(g => (Id: g.Key, Settles: g.Count(o => o.Settles), All: g.Count(), Records: g.Select(o => o.record).Distinct().Count()))
            .OrderBy(x => (-x.Settles, -x.All))
            .ThenBy(x => x.Id, StringComparer.Ordinal)
            .Select(x => $"{x.Id}: settles {x.Settles}, takes part in {x.All}, jurisdictions {x.Records}");
    }
}
