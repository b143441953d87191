using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Explanations;

public sealed class StandingStretchTests
{
    private static readonly string[] States = ["NJ", "NY", "TX", "CA", "MA", "GA", "GU"];

    public static TheoryData<string> Rules => new(Pack.Federal.Rules.Select(r => r.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_stretches_follow_one_another_without_a_gap_and_each_stands_as_on_its_first_and_last_day(string id) => Assert.All(States, state =>
    {
        var stretches = Of(id, state);
        Assert.Null(stretches[0].From);
        Assert.Null(stretches[^1].To);
        Assert.All(stretches.Zip(stretches.Skip(1)), pair => Assert.Equal(pair.Second.From, ((DateOnly)pair.First.To!).AddDays(1)));
        Assert.All(stretches, stretch =>
        {
            foreach (var day in new[] { stretch.From ?? DateOnly.MinValue, stretch.To ?? DateOnly.MaxValue })
            {
                var standing = StateStanding.Of(Pack.Federal, Pack.Federal.Rules.Find(id)!, Pack.Federal.States.Find(state)!, day, sourceOnly: false);
                Assert.Equal((standing.Standing, standing.Summary), (stretch.Standing, stretch.Summary));
            }
        });
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_stretch_but_the_first_begins_with_what_began_or_ended(string id)
    {
        var ids = TinyNotes.Uses(id).Where(u => u.Role != "StateLaw").Select(u => u.Id).Distinct(StringComparer.Ordinal).ToArray();
        var turns = ids.Select(ForceTable.FirstDay).Concat(ids.Select(ForceTable.LastDay).OfType<DateOnly>().Select(d => d.AddDays(1)));
        var stretches = Of(id, "TX");
        Assert.Equal(turns.Distinct().Order(), stretches.Skip(1).Select(s => (DateOnly)s.From!));
        Assert.Empty(stretches[0].Events);
        Assert.All(stretches.Skip(1), s => Assert.NotEmpty(s.Events));
        Assert.Equal(turns.Count(), stretches.Sum(s => s.Events.Count));
    }

    [Fact]
    public void An_event_says_its_day_the_authority_and_what_that_is_to_the_rule()
    {
        var events = Of("REQ-6", "TX").SelectMany(s => s.Events).Concat(Of("DET-1", "MA").SelectMany(s => s.Events)).ToArray();
        Assert.Contains("2025-01-23: Finding of Mass Influx of Aliens, 90 Fed. Reg. 8399 (Jan. 29, 2025) (background) in effect", events);
        Assert.Contains(
            "2025-03-23: Finding of Mass Influx of Aliens, 90 Fed. Reg. 8399 (Jan. 29, 2025) (background) ended: its own term; prolonged by a further finding",
            events);
        Assert.Contains("2017-07-24: Lunn v. Commonwealth (Mass. 2017) (state law) decided", events);
        Assert.Contains("2011 (day not found): ", string.Concat(Of("RES-5", "TX").SelectMany(s => s.Events)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RES-1", "NJ", "Uncited to 1996-08-21, Persuasive to 1996-09-29, Binding to 2021-08-08, Contested")]
    [InlineData("DET-3", "CA", "Uncited to 2012-09-24, Persuasive to 2020-09-10, Contested")]
    [InlineData("DET-5", "CA", "Uncited to 2020-05-29, Persuasive to 2020-09-10, Binding")]
    [InlineData("RES-5", "TX", "Uncited to 2011-12-30, Guidance")]
    public void Standing_changes_with_the_decisions(string rule, string state, string changes)
    {
        var last = Of(rule, state).Where((s, i) => i + 1 == Of(rule, state).Count || Of(rule, state)[i + 1].Standing != s.Standing);
        Assert.Equal(changes, string.Join(", ", last.Select(s => s.To is { } to ? $"{s.Standing} to {DayText.Iso(to)}" : $"{s.Standing}")));
    }

    [Fact]
    public void Where_the_rule_does_not_reach_there_is_one_stretch_with_the_reason()
    {
        var stretch = Assert.Single(Of("DET-2", "AS"));
        Assert.Equal((null, null, Standing.Uncited), (stretch.From, stretch.To, stretch.Standing));
        Assert.StartsWith("American Samoa stands outside ", stretch.Summary, StringComparison.Ordinal);
        Assert.Equal("DET-2 in AS from the beginning: Uncited", stretch.ToString());
    }

    private static IReadOnlyList<StandingStretch> Of(string rule, string state) =>
        StandingStretch.Of(Pack.Federal, Pack.Federal.Rules.Find(rule)!, Pack.Federal.States.Find(state)!, sourceOnly: false);
}
