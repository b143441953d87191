using CoopTools.BruteForce;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Explanations;

public sealed class StateStandingTests
{
    private static readonly DateOnly Day = new(2025, 6, 1);

    // Whose own law a decision is on.
    private static readonly (string, string)[] StateLaw = [("lunn-v-commonwealth", "MA"), ("people-ex-rel-wells-v-demarco", "NY")];

    public static TheoryData<string> Rules => new(RoleTable.ByRule.Keys);

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_summary_begins_with_the_standing_that_the_roles_give_in_every_state(string id)
    {
        foreach (var sourceOnly in new[] { false, true })
        {
            var roles = RoleTable.ByRule[id].Where(r => !sourceOnly || !r.Supplement).ToArray();
            var counting = roles.Where(r => ForceTable.Counts(r.Authority, Day)).ToArray();
            Assert.All(Reached.States, state =>
            {
                var standing = Of(id, state.Code, sourceOnly);
                var expected = ExpectedStanding.In(counting, state.Code);
                Assert.Equal(expected, $"{standing.Standing}");
                Assert.Matches($"^{expected}( \\(\\d contrary, persuasive\\))?([:;] .+)?\\.$", standing.Summary);
                Assert.Equal(
                    roles.Where(r => r.Role != "StateLaw" || StateLaw.Contains((r.Authority, state.Code)))
                        .Select(r => (r.Authority, r.Role, counting.Contains(r) && r.Role != "StateLaw" ? ForceTable.In(r.Authority, state.Code) : "")).Order(),
                    standing.Forces.Select(a => (a.Id, $"{a.Role}", $"{a.Force}")).Order());
                Assert.All(
                    standing.Forces.SkipWhile(a => ForceTable.Counts(a.Id, Day)),
                    a => Assert.False(ForceTable.Counts(a.Use.Id, Day), $"{a.Use.Id} counts and stands behind what does not."));
            });
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_summary_names_the_first_two_authorities_that_give_the_standing_and_counts_the_rest(string id) => Assert.All(Reached.States, state =>
    {
        var standing = Of(id, state.Code);
        var force = new StandingTimeline(Pack.Federal, Pack.Federal.Rules.Find(id)!, sourceOnly: false).On(Day).For(state);
        var by = force.By.Except(force.InPart).DefaultIfEmpty().First() is null ? force.By : force.By.Except(force.InPart).ToJoinedList();
        Assert.All(by.Take(2), u => Assert.Contains(u.Authority.Kind == AuthorityKind.Case ? u.Authority.Name : u.Authority.Citation, standing.Summary, StringComparison.Ordinal));
        Assert.Equal(by.Count > 2, standing.Summary.Split("; ")[0].Contains($"and {by.Count - 2} more", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("DET-3", "TX", "Contested: but see City of El Cenizo v. Texas (5th Cir. 2018) binds here.")]
    [InlineData("DET-1", "NJ", "Binding: Galarza v. Szalczyk (3d Cir. 2014); for a part of the rule 8 C.F.R. § 287.7 (2026) and Printz v. United States (U.S. 1997) bind here.")]
    [InlineData("DET-2", "MA", "Binding: Morales v. Chadbourne (1st Cir. 2015).")]
    [InlineData("DET-2", "TX", "Persuasive: Morales v. Chadbourne (1st Cir. 2015), Alcocer v. Mills (11th Cir. 2018) and 2 more.")]
    [InlineData("DET-5", "CA", "Binding: Gonzalez v. U.S. Immigr. & Customs Enf't (9th Cir. 2020).")]
    [InlineData(
        "DET-3",
        "CA",
        "Contested: contra Gonzalez v. U.S. Immigr. & Customs Enf't (9th Cir. 2020) binds here; for a part of the rule Melendres v. Arpaio (9th Cir. 2012) binds here.")]
    [InlineData(
        "DET-1",
        "MA",
        "Persuasive: Galarza v. Szalczyk (3d Cir. 2014); "
            + "for a part of the rule 8 C.F.R. § 287.7 (2026) and Printz v. United States (U.S. 1997) bind here; on the state's own law Lunn v. Commonwealth (Mass. 2017) binds.")]
    [InlineData(
        "RES-1",
        "NJ",
        "Contested: contra Ocean Cnty. Bd. of Comm'rs v. Att'y Gen. of N.J. (3d Cir. 2021) binds here; 8 U.S.C. § 1373(a), for the rule, binds too; for a part of the rule 8 U.S.C. § 1644 binds here.")]
    [InlineData("RES-1", "TX", "Binding (3 contrary, persuasive): 8 U.S.C. § 1373(a); for a part of the rule 8 U.S.C. § 1644 binds here.")]
    [InlineData(
        "RES-1",
        "NY",
        "Binding (3 contrary, persuasive): 8 U.S.C. § 1373(a); "
            + "for a part of the rule City of New York v. United States (2d Cir. 1999), New York v. U.S. Dep't of Just. (2d Cir. 2020) and 1 more bind here.")]
    public void The_summary_is_a_sentence(string id, string state, string summary) => Assert.Equal(summary, Of(id, state).Summary);

    [Theory]
    [InlineData("DET-5", "2020-09-10", "Persuasive: Lopez-Flores v. Douglas Cnty. (D. Or. 2020).")]
    [InlineData("DET-5", "2020-09-11", "Binding: Gonzalez v. U.S. Immigr. & Customs Enf't (9th Cir. 2020).")]
    [InlineData("RES-6", "2019-03-24", "Uncited: no recorded authority that states the rule was in force on the law's day.")]
    [InlineData("RES-6", "2019-03-25", "Binding: Steinle v. City & Cnty. of San Francisco (9th Cir. 2019).")]
    public void The_summary_is_that_of_the_day(string id, string day, string summary) => Assert.Equal(
        summary,
        StateStanding.Of(Pack.Federal, Pack.Federal.Rules.Find(id)!, Pack.Federal.States.Find("CA")!, DayText.ReadIso(day)!.Value, sourceOnly: false).Summary);

    [Fact]
    public void It_says_rule_state_and_circuit()
    {
        var standing = Of("DET-5", "GU");
        Assert.Equal(("DET-5", Pack.Federal.Rules.Find("DET-5")!.Title, "GU", "9th"), (standing.Rule, standing.Title, standing.State, standing.Circuit));
        Assert.Equal("DET-5 in GU: Binding", standing.ToString());
        Assert.Equal("DET-3 in GU: Contested (2 contrary, persuasive)", Of("DET-3", "GU").ToString());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void In_American_Samoa_the_reason_stands_in_place_of_the_standing_and_what_it_rests_on_in_place_of_the_authorities(string id)
    {
        var standing = Of(id, "AS");
        Assert.Equal((Standing.Uncited, null), (standing.Standing, standing.Circuit));
        Assert.Equal(("am-samoa-govt-v-falefatu", AuthorityRole.Background), (Assert.Single(standing.Forces).Id, standing.Forces[0].Role));
        Assert.Equal(TinyPack.File("pack.json").GetProperty("notReached")[0].GetProperty("because").GetString(), standing.Summary);
        Assert.Empty(Of(id, "AS", sourceOnly: true).Authorities);
    }

    [Fact]
    public void A_rule_that_was_cut_to_its_source_before_stands_the_same() => Assert.All(Pack.Federal.Rules, rule => Assert.All(Pack.Federal.States, state =>
        Assert.Equal(
            StateStanding.Of(Pack.Federal, rule, state, Day, sourceOnly: true).Summary,
            StateStanding.Of(Pack.Federal, rule.FromSourceOnly(), state, Day, sourceOnly: true).Summary)));

    private static StateStanding Of(string rule, string state, bool sourceOnly = false) =>
        StateStanding.Of(Pack.Federal, Pack.Federal.Rules.Find(rule)!, Pack.Federal.States.Find(state)!, Day, sourceOnly);
}
