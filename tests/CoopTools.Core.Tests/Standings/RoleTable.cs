namespace CoopTools.Standings;

/// <summary>The roles of the authorities by the pack's ids; + marks the supplement († there).</summary>
internal static class RoleTable
{
    private const string NewYork = "city-of-new-york-v-united-states+ new-york-v-us-dept-of-justice+";

    private const string Chicago = "city-of-chicago-v-barr-appeal+ city-of-chicago-v-barr-remand+";

    private const string StateLaw = "lunn-v-commonwealth+ people-ex-rel-wells-v-demarco+";

    private const string Narrow = "united-states-v-california steinle-v-san-francisco+ united-states-v-illinois+";

    private const string Against1373 = "ocean-county-v-attorney-general+ city-of-philadelphia-v-sessions+ city-of-chicago-v-sessions+";

    private const string Commandeering = "new-york-v-united-states+ printz-v-united-states+ murphy-v-ncaa+";

    public static IReadOnlyDictionary<string, IReadOnlyList<RoleOf>> ByRule { get; } = new Dictionary<string, IReadOnlyList<RoleOf>>(StringComparer.Ordinal)
    {
        ["REQ-1"] = Roles(
            holds: "arizona-v-united-states",
            background: "us-const-art-vi-cl-2",
            limits: "arizona-v-united-states+ kansas-v-garcia+ chamber-of-commerce-v-whiting+"),
        ["REQ-2"] = Roles(holds: "8-usc-1357-g-10-a", background: "us-const-amend-x", limits: "42-usc-611a+"),
        ["REQ-3"] = Roles(holds: "8-usc-1357-g-10-b arizona-v-united-states+", background: $"us-const-amend-x {Commandeering}"),
        ["REQ-4"] = Roles(
            holds: "8-usc-1357-g-1",
            partial: "santos-v-frederick-county+ 28-cfr-65-84+ arizona-v-united-states+",
            limits: "8-usc-1103-a-10 8-usc-1324-c+ 8-usc-1252c+"),
        ["REQ-5"] = Roles(holds: "8-usc-1357-g-2 8-usc-1357-g-3 8-usc-1357-g-5"),
        ["REQ-6"] = Roles(
            holds: "8-usc-1103-a-10 28-cfr-65-84 28-cfr-65-83-d+",
            background: "90-fed-reg-8399 90-fed-reg-13622+ 90-fed-reg-45396+ proclamation-10888",
            limits: "68-fed-reg-8820+"),
        ["REQ-7"] = Roles(
            holds: "8-usc-1357-g-9",
            partial: "8-usc-1103-a-10",
            background: "us-const-amend-x 8-usc-1357-g-1+ mchenry-county-v-raoul+"),
        ["RES-1"] = Roles(holds: "8-usc-1373-a", partial: $"{NewYork} 8-usc-1644+", background: Chicago, limits: Narrow, against: Against1373),
        ["RES-2"] = Roles(holds: "8-usc-1373-b-1", partial: $"{NewYork} 8-usc-1644+", background: $"8-usc-1373-c+ {Chicago}", limits: Narrow, against: Against1373),
        ["RES-3"] = Roles(holds: "8-usc-1373-b-2", partial: NewYork, background: Chicago, limits: Narrow, against: Against1373),
        ["RES-4"] = Roles(holds: "8-usc-1373-b-3", partial: NewYork, background: Chicago, limits: Narrow, against: Against1373),
        ["RES-5"] = Roles(holds: "dhs-guidance-state-local-assistance", background: "8-usc-1373"),
        ["RES-6"] = Roles(holds: "united-states-v-california steinle-v-san-francisco+", partial: "united-states-v-illinois+", background: "8-usc-1373"),
        ["DET-1"] = Roles(
            holds: "galarza-v-szalczyk",
            partial: "8-cfr-287-7+ printz-v-united-states+",
            background: "us-const-amend-x 8-usc-1226-c-3+ new-york-v-united-states+ murphy-v-ncaa+",
            stateLaw: StateLaw),
        ["DET-2"] = Roles(holds: "morales-v-chadbourne alcocer-v-mills+ hernandez-v-united-states+", partial: "gonzalez-v-ice+", background: "us-const-amend-iv"),
        ["DET-3"] = Roles(
            holds: "",
            partial: "lopez-flores-v-douglas-county melendres-v-arpaio santos-v-frederick-county+",
            background: "us-const-amend-iv",
            limits: "mendoza-v-ice+",
            against: "city-of-el-cenizo-v-texas gonzalez-v-ice+ lopez-lopez-v-county-of-allegan+",
            stateLaw: StateLaw),
        ["DET-4"] = Roles(holds: "8-cfr-236-1-b+ 8-cfr-287-5-e+"),
        ["DET-5"] = Roles(
            holds: "gonzalez-v-ice+",
            partial: "lopez-flores-v-douglas-county",
            background: "us-const-amend-iv melendres-v-arpaio city-of-el-cenizo-v-texas"),
    };

    private static RoleOf[] Roles(string holds, string partial = "", string background = "", string limits = "", string against = "", string stateLaw = "") =>
    [
        .. Of("Holds", holds), .. Of("Partial", partial), .. Of("Background", background), .. Of("Limits", limits), .. Of("Against", against), .. Of("StateLaw", stateLaw),
    ];

    private static IEnumerable<RoleOf> Of(string role, string ids) =>
        ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new RoleOf(id.TrimEnd('+'), role, id.EndsWith('+')));
}
