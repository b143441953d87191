using CoopTools.Law;

namespace CoopTools.Evaluation;

public sealed class ContraryTests
{
    [Theory]
    [InlineData("DET-3", "TX", "gonzalez-v-ice; lopez-lopez-v-county-of-allegan")]
    [InlineData("DET-3", "NY", "city-of-el-cenizo-v-texas; gonzalez-v-ice; lopez-lopez-v-county-of-allegan")]
    [InlineData("DET-5", "CA", "")]
    [InlineData("RES-1", "NJ", "city-of-philadelphia-v-sessions; city-of-chicago-v-sessions")]
    [InlineData("DET-1", "NJ", "")]
    public void Authorities_against_the_rule_that_do_not_bind_are_contrary(string id, string state, string contrary) =>
        Assert.Equal(contrary, Recorded.Finding(id, Recorded.In(state)).Contrary.ToString());

    [Fact]
    public void Where_the_state_is_not_known_only_what_binds_nowhere_is_contrary() =>
        Assert.Equal("lopez-lopez-v-county-of-allegan", Recorded.Finding("DET-3", Recorded.In(null)).Contrary.ToString());

    [Fact]
    public void Standing_prints_with_the_count_of_what_stands_against_it() => Assert.Equal(
        ("Binding (3 contrary, persuasive)", "Binding", "Contested (2 contrary, persuasive)"),
        (Text("RES-1", "CA"), Text("DET-1", "NJ"), Text("DET-3", "TX")));

    [Theory]
    [InlineData("DET-3", "TX", "city-of-el-cenizo-v-texas")]
    [InlineData("DET-3", "WA", "gonzalez-v-ice")]
    [InlineData("DET-3", "MO", "lopez-flores-v-douglas-county; melendres-v-arpaio; santos-v-frederick-county")]
    [InlineData("DET-3", "NY", "lopez-flores-v-douglas-county; melendres-v-arpaio; santos-v-frederick-county")]
    [InlineData("RES-1", "NY", "8-usc-1373-a")]
    [InlineData("RES-1", "TX", "8-usc-1373-a")]
    public void The_authorities_that_give_the_standing_are_named(string id, string state, string by) =>
        Assert.Equal(by, Recorded.Finding(id, Recorded.In(state)).Force.By.ToString());

    [Fact]
    public void A_contested_finding_says_so() => Assert.Equal(
        (true, false),
        (Recorded.Finding("RES-1", Recorded.In("PA", "restricts-sharing-status=Yes")).Contested, Recorded.Finding("RES-1", Recorded.In("TX", "restricts-sharing-status=Yes")).Contested));

    [Fact]
    public void Without_the_supplement_no_authority_of_the_supplement_is_shown() => Assert.All(Pack.Federal.Rules, r =>
    {
        var finding = Recorded.Finding(r.Id, Recorded.In("TX"), sourceOnly: true);
        Assert.Equal(r.Uses.Where(u => u.Origin == AuthorityOrigin.Source), finding.Force.Authorities.Concat(finding.Force.Ended).OrderBy(u => r.Uses.ToList().IndexOf(u)));
        Assert.DoesNotContain(finding.Force.Contrary, u => u.Origin == AuthorityOrigin.Supplement);
    });

    [Fact]
    public void The_signal_and_the_pages_of_the_source_are_kept()
    {
        var against = Recorded.Finding("DET-3", Recorded.In("TX")).Force.By[0];
        Assert.Equal(("but see", "189–90"), (against.Signal, against.Pincite));
        Assert.Equal("City of El Cenizo v. Texas, 890 F.3d 164, 189–90 (5th Cir. 2018)", against.Citation);
    }

    [Theory]
    [InlineData("TX", true)]
    [InlineData("CA", false)]
    [InlineData(null, false)]
    [InlineData("AS", false)]
    public void The_reason_says_where_no_court_of_appeals_has_decided_on_release_dates(string? state, bool says) => Assert.Equal(
        says,
        Recorded.Finding("RES-6", Recorded.In(state)).Reason.Contains("No decision of the court of appeals", StringComparison.Ordinal));

    private static string Text(string id, string state) => Recorded.Finding(id, Recorded.In(state)).Force.ToString();
}
