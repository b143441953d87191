using CoopTools.Law;

namespace CoopTools.Explanations;

public sealed class AuthorityForceTests
{
    private static readonly DateOnly Day = new(2025, 6, 1);

    private static readonly (string Force, string Word)[] Words = [("Binding", "binding"), ("Persuasive", "persuasive"), ("Guidance", "guidance")];

    public static TheoryData<string> Authorities => new(ForceTable.Authorities.Keys);

    [Theory]
    [MemberData(nameof(Authorities))]
    public void In_every_state_the_force_is_that_of_kind_and_circuit_and_the_words_say_so_and_nothing_else(string id)
    {
        Assert.Equal(56, Pack.Federal.States.Count);
        Assert.All(Pack.Federal.States, state =>
        {
            var expected = ForceTable.In(id, state.Code);
            var force = Of(id, state.Code);
            Assert.Equal(expected, $"{force.Force}");
            Assert.All(Words, w => Assert.Equal(w.Force == expected, Says(force.Why, w.Word)));
        });
    }

    [Theory]
    [MemberData(nameof(Authorities))]
    public void Where_the_state_is_not_known_only_a_court_of_appeals_is_left_open(string id)
    {
        var force = Of(id, null);
        if (ForceTable.CircuitOf(id) is { } circuit)
        {
            Assert.Null(force.Force);
            Assert.Equal($"binding on federal courts in the {circuit} Circuit, persuasive elsewhere", force.Why);
            return;
        }

        var everywhere = CircuitTable.CircuitOf.Keys.Select(s => ForceTable.In(id, s)).Distinct(StringComparer.Ordinal);
        Assert.Equal(Assert.Single(everywhere), $"{force.Force}");
        Assert.All(Words, w => Assert.Equal(w.Force == $"{force.Force}", Says(force.Why, w.Word)));
    }

    [Theory]
    [InlineData("city-of-el-cenizo-v-texas", "TX", "Texas lies in the 5th Circuit, so it is binding on federal courts there")]
    [InlineData("city-of-el-cenizo-v-texas", "CA", "California lies in the 9th Circuit and not in the 5th, so it is persuasive there")]
    [InlineData("city-of-el-cenizo-v-texas", "AS", "American Samoa lies in no circuit, so it is persuasive there")]
    [InlineData("gonzalez-v-ice", "GU", "Guam lies in the 9th Circuit, so it is binding on federal courts there")]
    [InlineData("morales-v-chadbourne", "DC", "the District of Columbia lies in the D.C. Circuit and not in the 1st, so it is persuasive there")]
    public void A_court_of_appeals_is_placed_by_both_circuits(string id, string state, string words) => Assert.Equal(words, Of(id, state).Why);

    [Fact]
    public void It_is_the_federal_courts_that_a_court_of_appeals_binds()
    {
        var binding = ForceTable.Authorities.Keys.Where(id => ForceTable.CircuitOf(id) is not null)
            .SelectMany(id => Pack.Federal.States.Where(s => ForceTable.In(id, s.Code) == "Binding").Select(s => Of(id, s.Code).Why))
            .ToArray();
        Assert.NotEmpty(binding);
        Assert.All(binding, why => Assert.Contains("binding on federal courts", why, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("morales-v-chadbourne", "2014-12-31", ", but it had no force on 2014-12-31")]
    [InlineData("morales-v-chadbourne", "2015-01-01", null)]
    [InlineData("90-fed-reg-8399", "2025-01-22", ", but it had no force on 2025-01-22")]
    [InlineData("90-fed-reg-8399", "2025-01-23", null)]
    [InlineData("90-fed-reg-13622", "2025-09-17", null)]
    [InlineData("90-fed-reg-13622", "2025-09-18", ", but it had no force on 2025-09-18")]
    [InlineData("90-fed-reg-8399", "2025-09-18", ", but it had to be looked at again by 2025-09-17")]
    [InlineData("90-fed-reg-45396", "2025-09-22", null)]
    [InlineData("90-fed-reg-45396", "2025-09-23", ", but it had to be looked at again by 2025-09-22")]
    [InlineData("8-usc-1373-a", "1901-01-01", null)]
    public void A_day_outside_its_dates_or_past_its_review_is_said(string id, string day, string? words)
    {
        var current = Of(id, "MA", new DateOnly(2025, 9, 17)).Why;
        var why = Of(id, "MA", DayText.ReadIso(day)!.Value).Why;
        if (words is null)
            Assert.Equal(current, why);
        else
            Assert.StartsWith(current + words, why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_day_is_ISO_under_every_culture(string culture) => InCulture.Run(culture, () =>
        Assert.EndsWith("no force on 2014-06-01", Of("morales-v-chadbourne", "MA", new(2014, 6, 1)).Why, StringComparison.Ordinal));

    [Theory]
    [InlineData("DET-3", "city-of-el-cenizo-v-texas", "but see City of El Cenizo v. Texas, 890 F.3d 164, 189–90 (5th Cir. 2018): decides against the rule; ")]
    [InlineData("DET-3", "melendres-v-arpaio", "Melendres v. Arpaio, 695 F.3d 990, 1000 (9th Cir. 2012): states a part of the rule")]
    [InlineData("DET-2", "us-const-amend-iv", "U.S. Const. amend. IV: the provision behind the rule; ")]
    [InlineData("REQ-4", "8-usc-1324-c", "8 U.S.C. § 1324(c): narrows the rule; ")]
    [InlineData("DET-2", "morales-v-chadbourne", "Morales v. Chadbourne, 793 F.3d 208, 217 (1st Cir. 2015): states the rule; ")]
    public void A_line_begins_with_the_citation_its_signal_and_its_role(string rule, string id, string words) =>
        Assert.Contains(words, $"{AuthorityForce.Of(Use(rule, id), null, Day)}", StringComparison.Ordinal);

    [Fact]
    public void A_line_ends_with_the_procedural_stage_where_one_is_known()
    {
        var uses = Pack.Federal.Rules.SelectMany(r => r.Authorities).ToArray();
        Assert.Contains(uses, u => u.Authority.Posture is not null);
        Assert.All(uses, use => Assert.EndsWith(use.Authority.Posture ?? $"{AuthorityForce.Of(use, null, Day).Why}.", AuthorityForce.Of(use, null, Day).Text, StringComparison.Ordinal));
    }

    private static AuthorityForce Of(string id, string? state, DateOnly? day = null)
    {
        var authority = Pack.Federal.Authorities.Find(id)!;
        return AuthorityForce.Of(new(authority, AuthorityRole.Holds, authority.Origin, null, null, null), Pack.Federal.States.Find(state), day ?? Day);
    }

    private static AuthorityUse Use(string rule, string id) => Pack.Federal.Rules.Find(rule)!.Authorities.Single(u => u.Id == id);

    private static bool Says(string why, string word) => why.Contains(word, StringComparison.OrdinalIgnoreCase);
}
