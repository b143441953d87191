using System.Text.Json;
using CoopTools.BruteForce;
using CoopTools.Law;

namespace CoopTools.Explanations;

public sealed class AuthorityForceTests
{
    private static readonly DateOnly Day = new(2025, 6, 1);

    private static readonly string[] Phrases =
    [
        "binding everywhere", "binding on federal courts there", "persuasive", "guidance", "sets in force the power", "has the effect that the statute",
        "binding there on the law of", "binds nowhere else",
    ];

    public static TheoryData<string> Authorities => new(ForceTable.Authorities.Keys);

    public static TheoryData<string, string> Uses
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var rule in TinyPack.RuleIds)
            {
                foreach (var use in TinyPack.File($"rules/{rule}.json").GetProperty("authorities").EnumerateArray())
                    data.Add(rule, use.GetRawText());
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Authorities))]
    public void In_every_state_the_force_is_that_of_kind_and_circuit_and_the_words_say_so_and_nothing_else(string id)
    {
        Assert.Equal(56, Pack.Federal.States.Count);
        Assert.All(Pack.Federal.States, state =>
        {
            var force = Of(id, state.Code, ForceTable.FirstDay(id));
            Assert.Equal(ForceTable.In(id, state.Code), $"{force.Force}");
            Assert.Equal(Phrase(id, state.Code), Assert.Single(Phrases, phrase => Says(force.Why, phrase)));
        });
    }

    [Theory]
    [MemberData(nameof(Authorities))]
    public void Where_the_state_is_not_known_only_a_court_of_appeals_is_left_open(string id)
    {
        var force = Of(id, null, ForceTable.FirstDay(id));
        if (ForceTable.CircuitOf(id) is { } circuit)
        {
            Assert.Null(force.Force);
            Assert.Equal($"binding on federal courts in the {circuit} Circuit, persuasive elsewhere", force.Why);
            return;
        }

        var everywhere = CircuitTable.CircuitOf.Keys.Select(s => ForceTable.In(id, s)).Distinct(StringComparer.Ordinal);
        Assert.Equal(Assert.Single(everywhere), $"{force.Force}");
        Assert.Equal(Phrase(id, null), Assert.Single(Phrases, phrase => Says(force.Why, phrase)));
    }

    [Theory]
    [InlineData("city-of-el-cenizo-v-texas", "TX", "Texas lies in the 5th Circuit, so it is binding on federal courts there")]
    [InlineData("city-of-el-cenizo-v-texas", "CA", "California lies in the 9th Circuit and not in the 5th, so it is persuasive there")]
    [InlineData("city-of-el-cenizo-v-texas", "AS", "American Samoa lies in no circuit, so it is persuasive there")]
    [InlineData("gonzalez-v-ice", "GU", "Guam lies in the 9th Circuit, so it is binding on federal courts there")]
    [InlineData("morales-v-chadbourne", "DC", "the District of Columbia lies in the D.C. Circuit and not in the 1st, so it is persuasive there")]
    public void A_court_of_appeals_is_placed_by_both_circuits(string id, string state, string words) => Assert.Equal(words, Of(id, state).Why);

    [Theory]
    [InlineData("MA", "a court of Massachusetts is binding there on the law of Massachusetts, and says nothing on federal law that binds")]
    [InlineData("NH", "it speaks of the law of Massachusetts and binds nowhere else")]
    [InlineData(null, "it speaks of the law of Massachusetts and binds nowhere else")]
    public void A_court_of_a_state_binds_there_on_that_states_law(string? state, string words) => Assert.Equal(words, Of("lunn-v-commonwealth", state).Why);

    // Each ends on the first day on which it does not count, and begins on the first on which it does.
    [Theory]
    [InlineData("morales-v-chadbourne", "2015-07-16", "it was decided later than the law's day, on 2015-07-17")]
    [InlineData("morales-v-chadbourne", "2015-07-17", null)]
    [InlineData("am-samoa-govt-v-falefatu", "1990-12-30", "it was decided later than the law's day, in 1990 (day not found)")]
    [InlineData("am-samoa-govt-v-falefatu", "1990-12-31", null)]
    [InlineData("dhs-guidance-state-local-assistance", "2011-12-30", "it took effect later than the law's day, in 2011 (day not found)")]
    [InlineData("90-fed-reg-8399", "2025-01-22", "it took effect later than the law's day, on 2025-01-23")]
    [InlineData("90-fed-reg-8399", "2025-01-23", null)]
    [InlineData("90-fed-reg-8399", "2025-03-23", null)]
    [InlineData("90-fed-reg-8399", "2025-03-24", "it ended on 2025-03-23 and does not count on the law's day (its own term; prolonged by a further finding)")]
    [InlineData("90-fed-reg-13622", "2025-09-17", null)]
    [InlineData("90-fed-reg-13622", "2025-09-18", "it ended on 2025-09-17 and does not count on the law's day (its own term; prolonged by a further finding)")]
    [InlineData("8-usc-1373-a", "1901-01-01", "it took effect later than the law's day, on 1996-09-30")]
    [InlineData("8-usc-1373-a", "2100-01-01", null)]
    public void A_day_outside_its_dates_is_said_in_place_of_its_force(string id, string day, string? words)
    {
        var force = Of(id, "MA", DayText.ReadIso(day)!.Value);
        Assert.Equal(words ?? Of(id, "MA", ForceTable.FirstDay(id)).Why, force.Why);
        Assert.Equal(words is null, force.Force is not null);
    }

    [Fact]
    public void Of_an_end_whose_day_was_not_found_the_year_is_said()
    {
        var authority = Pack.Federal.Authorities.Find("90-fed-reg-8399")!;
        var ended = authority with { Term = authority.Term with { To = new(2025, 12, 31), ToYearOnly = true, EndedBy = null } };
        Assert.Equal("it ended in 2026 (day not found) and does not count on the law's day", Of(ended, "MA", new(2026, 1, 1)).Why);
        Assert.Equal(Of("90-fed-reg-8399", "MA", new(2025, 3, 1)).Why, Of(ended, "MA", new(2025, 12, 31)).Why);
    }

    [Theory]
    [InlineData("90-fed-reg-45396", "2025-09-22", null)]
    [InlineData("90-fed-reg-45396", "2025-09-23", ", but review of it was due by 2025-09-22")]
    [InlineData("united-states-v-illinois", "2026-11-24", null)]
    [InlineData("united-states-v-illinois", "2026-11-25", ", but review of it was due by 2026-11-24")]
    public void A_review_that_was_due_before_the_day_is_said_behind_its_force(string id, string day, string? words)
    {
        var (first, force) = (Of(id, "MA", ForceTable.FirstDay(id)), Of(id, "MA", DayText.ReadIso(day)!.Value));
        Assert.Equal((first.Force, first.Why + words), (force.Force, force.Why));
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_days_are_ISO_under_every_culture(string culture) => InCulture.Run(culture, () =>
    {
        Assert.EndsWith(", on 2015-07-17", Of("morales-v-chadbourne", "MA", new(2014, 6, 1)).Why, StringComparison.Ordinal);
        Assert.EndsWith(", in 1990 (day not found)", Of("am-samoa-govt-v-falefatu", "MA", new(1989, 6, 1)).Why, StringComparison.Ordinal);
        Assert.StartsWith("it ended on 2025-03-23 ", Of("90-fed-reg-8399", "MA", new(2026, 6, 1)).Why, StringComparison.Ordinal);
        Assert.EndsWith(" due by 2025-09-22", Of("90-fed-reg-45396", "MA", new(2026, 6, 1)).Why, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("DET-3", "city-of-el-cenizo-v-texas", "but see City of El Cenizo v. Texas, 890 F.3d 164, 189–90 (5th Cir. 2018): decides against the rule; ")]
    [InlineData("DET-3", "melendres-v-arpaio", "Melendres v. Arpaio, 695 F.3d 990, 1000 (9th Cir. 2012): states a part of the rule")]
    [InlineData("DET-3", "lunn-v-commonwealth", "Lunn v. Commonwealth, 477 Mass. 517, 78 N.E.3d 1143 (2017): decides on its own state's law; ")]
    [InlineData("DET-2", "us-const-amend-iv", "U.S. Const. amend. IV: background to the rule; ")]
    [InlineData("REQ-4", "8-usc-1324-c", "8 U.S.C. § 1324(c): narrows the rule; ")]
    [InlineData("DET-2", "morales-v-chadbourne", "Morales v. Chadbourne, 793 F.3d 208, 217 (1st Cir. 2015): states the rule; ")]
    public void A_line_begins_with_the_citation_its_signal_and_its_role(string rule, string id, string words) =>
        Assert.Contains(words, $"{AuthorityForce.Of(Use(rule, id), null, Day)}", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Uses))]
    public void Behind_the_force_come_the_rules_note_the_procedural_stage_and_what_was_not_verified(string rule, string json)
    {
        var use = JsonDocument.Parse(json).RootElement;
        var (id, role) = (Text(use, "id")!, Text(use, "role")!.Replace("-", string.Empty, StringComparison.Ordinal));
        var authority = ForceTable.Authorities[id];
        var force = AuthorityForce.Of(
            Pack.Federal.Rules.Find(rule)!.Uses.Single(u => u.Id == id && string.Equals($"{u.Role}", role, StringComparison.OrdinalIgnoreCase)),
            null,
            Day);
        var doubt = Text(authority, "unverified") is { } what ? $"Not verified: {what}." : null;
        string?[] behind = [Text(use, "note"), Text(authority, "posture"), doubt];
        Assert.EndsWith(string.Join(' ', behind.OfType<string>().Prepend($"; {force.Why}.")), force.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_on_state_law_without_a_note_says_what_it_decides()
    {
        var use = Use("DET-1", "lunn-v-commonwealth") with { Note = null };
        Assert.Contains($". {use.Authority.Holding} {use.Authority.Posture}", AuthorityForce.Of(use, null, Day).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(use.Authority.Holding, AuthorityForce.Of(use with { Role = AuthorityRole.Holds }, null, Day).Text, StringComparison.Ordinal);
    }

    private static string Phrase(string id, string? state) => ForceTable.Authorities[id].GetProperty("kind").GetString() switch
    {
        "ExecutiveFinding" => "sets in force the power",
        "Proclamation" => "has the effect that the statute",
        "FederalRegister" or "AgencyDocument" => "guidance",
        "Case" when ForceTable.CourtStateOf(id) is { } court => court == state ? "binding there on the law of" : "binds nowhere else",
        "Case" when ForceTable.CircuitOf(id) is not null => ForceTable.In(id, state!) == "Binding" ? "binding on federal courts there" : "persuasive",
        "Case" when ForceTable.In(id, state ?? "TX") == "Persuasive" => "persuasive",
        _ => "binding everywhere",
    };

    private static AuthorityForce Of(string id, string? state, DateOnly? day = null) => Of(Pack.Federal.Authorities.Find(id)!, state, day);

    private static AuthorityForce Of(Authority authority, string? state, DateOnly? day = null) =>
        AuthorityForce.Of(new(authority, AuthorityRole.Holds, authority.Origin, null, null, null), Pack.Federal.States.Find(state), day ?? Day);

    private static AuthorityUse Use(string rule, string id) => Pack.Federal.Rules.Find(rule)!.Uses.Single(u => u.Id == id);

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static bool Says(string why, string word) => why.Contains(word, StringComparison.OrdinalIgnoreCase);
}
