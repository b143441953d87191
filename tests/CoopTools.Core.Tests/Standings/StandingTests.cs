using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Standings;

public sealed class StandingTests
{
    private const string RuledOut = "DE NJ PA VI";

    public static TheoryData<string, bool> RulesWithAndWithoutSupplement
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var rule in RoleTable.ByRule.Keys)
            {
                data.Add(rule, true);
                data.Add(rule, false);
            }

            return data;
        }
    }

    public static TheoryData<string> Rules => new(RoleTable.ByRule.Keys);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_authority_has_the_role_that_the_design_gives_it(string id) => Assert.Equal(
        RoleTable.ByRule[id].OrderBy(r => $"{r}", StringComparer.Ordinal),
        Pack.Federal.Rules.Find(id)!.Uses
            .Select(u => new RoleOf(u.Id, $"{u.Role}", u.Origin == AuthorityOrigin.Supplement))
            .OrderBy(r => $"{r}", StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RulesWithAndWithoutSupplement))]
    public void The_standing_in_every_state_and_territory_follows_from_the_roles(string id, bool sourceOnly)
    {
        var roles = RoleTable.ByRule[id].Where(r => !sourceOnly || !r.Supplement).ToArray();
        var states = Pack.Federal.States.Select(s => s.Code).ToArray();
        Assert.Equal(
            states.Select(s => (s, ExpectedStanding.In(roles, s))),
            states.Select(s => (s, $"{Standing(id, s, sourceOnly)}")));
        Assert.Equal(ExpectedStanding.InUnknownState(roles), $"{Standing(id, null, sourceOnly)}");
    }

    [Theory]
    [InlineData("DET-3", true, Standings.Standing.Contested, "LA MS TX")]
    [InlineData("DET-3", true, Standings.Standing.Binding, "")]
    [InlineData("DET-3", false, Standings.Standing.Contested, "5th 9th")]
    [InlineData("DET-3", false, Standings.Standing.Binding, "")]
    [InlineData("RES-1", false, Standings.Standing.Contested, RuledOut)]
    [InlineData("RES-2", false, Standings.Standing.Contested, RuledOut)]
    [InlineData("RES-3", false, Standings.Standing.Contested, RuledOut)]
    [InlineData("RES-4", false, Standings.Standing.Contested, RuledOut)]
    [InlineData("RES-1", true, Standings.Standing.Contested, "")]
    [InlineData("DET-1", false, Standings.Standing.Binding, RuledOut)]
    [InlineData("DET-1", true, Standings.Standing.Binding, RuledOut)]
    [InlineData("DET-2", false, Standings.Standing.Binding, "1st 2d 11th")]
    [InlineData("DET-2", true, Standings.Standing.Binding, "ME MA NH RI PR")]
    [InlineData("DET-5", false, Standings.Standing.Binding, "9th")]
    [InlineData("DET-5", false, Standings.Standing.Contested, "")]
    [InlineData("DET-5", true, Standings.Standing.Contested, "")]
    [InlineData("RES-6", false, Standings.Standing.Binding, "9th")]
    public void A_rule_has_a_standing_in_exactly_these_states(string id, bool sourceOnly, Standing standing, string where)
    {
        var expected = where.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(w => CircuitTable.StatesOf.TryGetValue(w, out var states) ? states.Split(' ') : [w])
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, Pack.Federal.States.Select(s => s.Code).Where(s => Standing(id, s, sourceOnly) == standing));
    }

    [Theory]
    [InlineData("DET-4", true, Standings.Standing.Uncited)]
    [InlineData("DET-4", false, Standings.Standing.Binding)]
    [InlineData("RES-5", false, Standings.Standing.Guidance)]
    [InlineData("REQ-1", true, Standings.Standing.Binding)]
    [InlineData("RES-1", true, Standings.Standing.Binding)]
    public void A_rule_has_one_standing_everywhere_and_so_where_the_state_is_not_known(string id, bool sourceOnly, Standing standing)
    {
        Assert.All(Reached.States, s => Assert.Equal(standing, Standing(id, s.Code, sourceOnly)));
        Assert.Equal(standing, Standing(id, null, sourceOnly));
    }

    [Theory]
    [InlineData("DET-1")]
    [InlineData("DET-2")]
    [InlineData("DET-3")]
    [InlineData("DET-5")]
    [InlineData("RES-1")]
    [InlineData("RES-6")]
    public void Standing_that_differs_between_states_is_unknown_where_the_state_is(string id) =>
        Assert.Equal(Standings.Standing.Unknown, Standing(id, null, sourceOnly: false));

    [Fact]
    public void No_rule_reaches_American_Samoa()
    {
        var findings = new EvaluationRun(Pack.Federal, Pack.Federal.Rules.ToArray(), null, Recorded.Today).Evaluate(Recorded.In("AS", "restricts-sharing-status=Yes"));
        Assert.Equal(Pack.Federal.Rules.Count, findings.Count);
        Assert.All(findings, f =>
        {
            Assert.Equal((Outcome.NotApplicable, Standings.Standing.Uncited), (f.Decision.Outcome, f.Force.Standing));
            Assert.Contains("American Samoa", f.Reason, StringComparison.Ordinal);
            Assert.Empty(f.Missing);
        });
    }

    private static Standing Standing(string id, string? state, bool sourceOnly) => Recorded.Finding(id, Recorded.In(state), sourceOnly: sourceOnly).Force.Standing;
}
