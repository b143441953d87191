using CoopTools.Law;

namespace CoopTools.Evaluation;

public sealed class LawStretchesTests
{
    [Fact]
    public void Within_a_stretch_a_finding_says_the_same_on_every_day()
    {
        var records = new[] { Recorded.In("TX", "uses-mass-influx-powers=Yes agreement-mass-influx=Yes"), Recorded.In(null), Recorded.In("AS") };
        foreach (var rule in Pack.Federal.Rules)
        {
            var stretches = LawStretches.Of(Pack.Federal, rule);
            var days = Enumerable.Range(0, 60 * 12).Select(month => new DateOnly(1970, 1, 1).AddMonths(month)).ToArray();
            foreach (var record in records)
            {
                var said = days.Select(day => (Stretch: stretches.Of(day), Said: Said(Recorded.Finding(rule.Id, record, day)))).Distinct().ToArray();
                Assert.Equal(said.Select(s => s.Stretch).Distinct().Count(), said.Length);
            }
        }
    }

    private static string Said(Finding f) => $"{f.Outcome} {f.StandingBy} {f.Reason} {f.StaleBecause} {f.Authorities} {f.Later}";
}
