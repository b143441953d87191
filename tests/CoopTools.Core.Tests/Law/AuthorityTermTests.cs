using System.Globalization;
using CoopTools.Explanations;
using CoopTools.Standings;

namespace CoopTools.Law;

/// <summary>A rule with one authority alone, for every authority of the pack: its standing at the edges of the days on which it counts.</summary>
public sealed class AuthorityTermTests
{
    public static TheoryData<string> Authorities => new(ForceTable.Authorities.Keys);

    [Theory]
    [MemberData(nameof(Authorities))]
    public void A_rule_stands_by_its_only_authority_from_its_first_day_to_its_last(string id)
    {
        var timeline = Timeline(id, AuthorityRole.Holds);
        var (first, last) = (ForceTable.FirstDay(id), ForceTable.LastDay(id));
        Assert.All(Reached.States, state =>
        {
            var force = ForceTable.In(id, state.Code);
            Assert.Equal(("Uncited", "", "", id, ""), Seen(timeline, first.AddDays(-1), state));
            Assert.Equal((force, id, id, "", ""), Seen(timeline, first, state));
            Assert.Equal((force, id, id, "", ""), Seen(timeline, first.AddDays(1) > last ? first : first.AddDays(1), state));
            Assert.Equal((force, id, id, "", ""), Seen(timeline, last ?? DateOnly.MaxValue, state));
            if (last is { } end)
                Assert.Equal(("Uncited", "", "", "", id), Seen(timeline, end.AddDays(1), state));
        });
    }

    [Theory]
    [MemberData(nameof(Authorities))]
    public void Against_a_rule_it_contests_where_it_binds_and_is_contrary_elsewhere_on_the_same_days(string id)
    {
        var timeline = Timeline(id, AuthorityRole.Against);
        var (first, last) = (ForceTable.FirstDay(id), ForceTable.LastDay(id));
        Assert.All(Reached.States, state =>
        {
            var binds = ForceTable.In(id, state.Code) == "Binding";
            foreach (var day in new[] { first, last ?? DateOnly.MaxValue })
            {
                Assert.Equal((binds ? "Contested" : "Uncited", binds ? id : "", id, "", ""), Seen(timeline, day, state));
                Assert.Equal(binds ? "" : id, $"{timeline.On(day).For(state).Contrary}");
            }

            Assert.Equal(("Uncited", "", "", id, ""), Seen(timeline, first.AddDays(-1), state));
            Assert.Empty(timeline.On(first.AddDays(-1)).For(state).Contrary);
            Assert.Empty(timeline.On(last?.AddDays(1) ?? first.AddDays(-1)).For(state).Contrary);
        });
    }

    [Theory]
    [MemberData(nameof(Authorities))]
    public void The_stretches_of_time_begin_where_it_does_and_on_the_day_after_its_last(string id)
    {
        DateOnly?[] turns = [DateOnly.MinValue, ForceTable.FirstDay(id), ForceTable.LastDay(id)?.AddDays(1)];
        Assert.Equal(turns.OfType<DateOnly>(), Timeline(id, AuthorityRole.Holds).Starts);
    }

    [Theory]
    [MemberData(nameof(Authorities))]
    public void By_the_source_alone_what_the_pack_adds_never_counts_and_is_neither_later_nor_ended(string id)
    {
        var timeline = Timeline(id, AuthorityRole.Holds, sourceOnly: true);
        var supplement = Pack.Federal.Authorities.Find(id)!.Origin == AuthorityOrigin.Supplement;
        var first = ForceTable.FirstDay(id);
        foreach (var day in new[] { first.AddDays(-1), first, ForceTable.LastDay(id)?.AddDays(1) ?? first })
        {
            Assert.All(Reached.States, state => Assert.Equal(
                supplement ? ("Uncited", "", "", "", "") : Seen(Timeline(id, AuthorityRole.Holds), day, state),
                Seen(timeline, day, state)));
        }
    }

    [Fact]
    public void Of_every_authority_the_first_day_is_written_and_none_lies_after_the_packs_review() => Assert.All(Pack.Federal.Authorities, a =>
    {
        Assert.Equal((ForceTable.FirstDay(a.Id), ForceTable.LastDay(a.Id)), ((DateOnly)a.Term.From, (DateOnly?)a.Term.To));
        Assert.InRange(a.Term.From, new(1789, 3, 4), Pack.Federal.Reviewed);
        Assert.Equal(a.Term.To is not null, a.Term.EndedBy is not null);
    });

    [Fact]
    public void The_day_of_a_decision_is_that_of_its_citation_where_it_cites_one() => Assert.All(
        Pack.Federal.Authorities.Where(a => a.Kind == AuthorityKind.Case && a.Cite.Date is not null),
        a => Assert.Contains(a.Term.From.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), a.Citation, StringComparison.Ordinal));

    private static StandingTimeline Timeline(string id, AuthorityRole role, bool sourceOnly = false)
    {
        var authority = Pack.Federal.Authorities.Find(id)!;
        var rule = Pack.Federal.Rules[0] with { Uses = [new(authority, role, authority.Origin, null, null, null)] };
        return new(Pack.Federal, rule, sourceOnly);
    }

    private static (string Standing, string By, string InForce, string Later, string Ended) Seen(StandingTimeline timeline, DateOnly day, State state)
    {
        var standing = timeline.On(day).For(state);
        return ($"{standing.Standing}", $"{standing.By}", $"{standing.Authorities}", $"{standing.Later}", $"{standing.Ended}");
    }
}
