using CoopTools.Evaluation;
using CoopTools.Law;
using CsCheck;

namespace CoopTools.Standings;

public sealed class StandingTableTests
{
    private static readonly Authority[] Known =
        Pack.Federal.Authorities.Where(a => a.Id != "am-samoa-govt-v-falefatu" && a.Term.Covers(Recorded.Today)).ToArray();

    private static readonly Gen<AuthorityUse[]> Uses = Gen.Select(Gen.Int[0, Known.Length - 1], Gen.Enum<AuthorityRole>())
        .Select((authority, role) => new AuthorityUse(Known[authority], role, Known[authority].Origin, null, null, null))
        .Array[0, 6];

    [Fact]
    public void Any_set_of_authorities_stands_as_the_tests_own_table_says() => Gen.Select(Uses, Gen.Bool).Sample((uses, sourceOnly) =>
    {
        var roles = uses.Where(u => !sourceOnly || u.Origin == AuthorityOrigin.Source).Select(u => new RoleOf(u.Id, $"{u.Role}", false)).ToArray();
        var table = Table(uses, sourceOnly);
        Assert.All(Reached.States, s => Assert.Equal(ExpectedStanding.In(roles, s.Code), $"{table.For(s).Standing}"));
        Assert.Equal(ExpectedStanding.InUnknownState(roles), $"{table.For(null).Standing}");
    });

    [Fact]
    public void The_order_of_authorities_never_matters() => Uses.SelectMany(uses => Gen.Shuffle(uses).Select(shuffled => (uses, shuffled))).Sample(pair =>
    {
        var (table, other) = (Table(pair.uses), Table(pair.shuffled));
        foreach (var state in Reached.States.Cast<State?>().Append(null))
        {
            var (one, two) = (table.For(state), other.For(state));
            Assert.Equal(one.Text, two.Text);
            Assert.Equal(one.CircuitDecided, two.CircuitDecided);
            Assert.Equal(Ids(one.By), Ids(two.By));
            Assert.Equal(Ids(one.Contrary), Ids(two.Contrary));
        }
    });

    [Fact]
    public void One_more_authority_against_the_rule_contests_it_where_it_binds_and_changes_nothing_elsewhere() =>
        Gen.Select(Uses, Gen.Int[0, Known.Length - 1]).Sample((uses, position) =>
        {
            var added = new AuthorityUse(Known[position], AuthorityRole.Against, AuthorityOrigin.Source, null, null, null);
            var (before, after) = (Table(uses), Table([.. uses, added]));
            foreach (var state in Reached.States)
            {
                var binds = ExpectedStanding.Force(added.Id, state.Code) == "Binding";
                Assert.Equal(binds ? Standing.Contested : before.For(state).Standing, after.For(state).Standing);
                Assert.Equal(binds, after.For(state).By.Contains(added));
            }
        });

    [Fact]
    public void Where_the_state_is_not_known_nothing_is_said_that_is_not_so_in_every_state() => Uses.Sample(uses =>
    {
        var table = Table(uses);
        var unknown = table.For(null);
        Assert.All(Reached.States.Select(s => table.For(s)), there =>
        {
            Assert.Empty(unknown.By.Except(there.By));
            Assert.Empty(unknown.Contrary.Except(there.Contrary));
            Assert.True(there.CircuitDecided || !unknown.CircuitDecided);
        });
    });

    private static StandingTable Table(AuthorityUse[] uses, bool sourceOnly = false) =>
        new StandingTimeline(Pack.Federal, Pack.Federal.Rules[0] with { Uses = uses.ToJoinedList() }, sourceOnly).On(Recorded.Today);

    private static IEnumerable<string> Ids(IEnumerable<AuthorityUse> uses) => uses.Select(u => $"{u.Id} {u.Role}").Order(StringComparer.Ordinal);
}
