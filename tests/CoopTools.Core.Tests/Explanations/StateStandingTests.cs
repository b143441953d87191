using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Explanations;

public sealed class StateStandingTests
{
    private static readonly DateOnly Day = new(2025, 6, 1);

    public static TheoryData<string> Rules => new(RoleTable.ByRule.Keys);

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_summary_begins_with_the_standing_that_the_roles_give_in_every_state(string id)
    {
        foreach (var sourceOnly in new[] { false, true })
        {
            var roles = RoleTable.ByRule[id].Where(r => !sourceOnly || !r.Supplement).ToArray();
            Assert.All(Reached.States, state =>
            {
                var standing = Of(id, state.Code, sourceOnly);
                var expected = ExpectedStanding.In(roles, state.Code);
                Assert.Equal(expected, $"{standing.Standing}");
                Assert.Matches($"^{expected}( \\(\\d contrary, persuasive\\))?(: .+)?\\.$", standing.Summary);
                Assert.Equal(
                    roles.Select(r => (r.Authority, r.Role, ForceTable.In(r.Authority, state.Code))).Order(),
                    standing.Authorities.Select(a => (a.Use.Id, $"{a.Use.Role}", $"{a.Force}")).Order());
            });
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_summary_names_the_first_two_authorities_that_give_the_standing_and_counts_the_rest(string id) => Assert.All(Reached.States, state =>
    {
        var standing = Of(id, state.Code);
        var by = new StandingTimeline(Pack.Federal, Pack.Federal.Rules.Find(id)!, sourceOnly: false).On(Day).For(state).By;
        Assert.All(by.Take(2), u => Assert.Contains(u.Authority.Kind == AuthorityKind.Case ? u.Authority.Name : u.Authority.Citation, standing.Summary, StringComparison.Ordinal));
        Assert.Equal(by.Count > 2, standing.Summary.Contains($"and {by.Count - 2} more", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("DET-3", "TX", "Contested: but see City of El Cenizo v. Texas (5th Cir. 2018) binds here.")]
    [InlineData("DET-1", "NJ", "Binding: Galarza v. Szalczyk (3d Cir. 2014).")]
    [InlineData("DET-2", "MA", "Binding: Morales v. Chadbourne (1st Cir. 2015).")]
    [InlineData("DET-2", "TX", "Persuasive: Morales v. Chadbourne (1st Cir. 2015).")]
    [InlineData("DET-5", "CA", "Binding (1 contrary, persuasive): Gonzalez v. ICE (9th Cir. 2020).")]
    public void The_summary_is_a_sentence(string id, string state, string summary) => Assert.Equal(summary, Of(id, state).Summary);

    [Fact]
    public void It_says_rule_state_and_circuit()
    {
        var standing = Of("DET-5", "GU");
        Assert.Equal(("DET-5", Pack.Federal.Rules.Find("DET-5")!.Title, "GU", "9th"), (standing.Rule, standing.Title, standing.State, standing.Circuit));
        Assert.Equal("DET-5 in GU: Binding (1 contrary, persuasive)", standing.ToString());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void In_American_Samoa_the_reason_stands_in_place_of_authorities(string id)
    {
        var standing = Of(id, "AS");
        Assert.Equal((Standing.Uncited, null), (standing.Standing, standing.Circuit));
        Assert.Empty(standing.Authorities);
        Assert.Contains("American Samoa", standing.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_was_cut_to_its_source_before_stands_the_same() => Assert.All(Pack.Federal.Rules, rule => Assert.All(Pack.Federal.States, state =>
        Assert.Equal(
            StateStanding.Of(Pack.Federal, rule, state, Day, sourceOnly: true).Summary,
            StateStanding.Of(Pack.Federal, rule.FromSourceOnly(), state, Day, sourceOnly: true).Summary)));

    private static StateStanding Of(string rule, string state, bool sourceOnly = false) =>
        StateStanding.Of(Pack.Federal, Pack.Federal.Rules.Find(rule)!, Pack.Federal.States.Find(state)!, Day, sourceOnly);
}
