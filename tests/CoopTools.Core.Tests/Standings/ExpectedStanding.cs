using CoopTools.Law;

namespace CoopTools.Standings;

/// <summary>Standing worked out from tables that the tests write out: whom each authority binds, and the circuits.</summary>
internal static class ExpectedStanding
{
    private const string SupremeCourt =
        "arizona-v-united-states chamber-of-commerce-v-whiting kansas-v-garcia murphy-v-ncaa new-york-v-united-states printz-v-united-states talton-v-mayes";

    private static readonly Dictionary<string, string> CircuitOf = new(StringComparer.Ordinal)
    {
        ["morales-v-chadbourne"] = "1st",
        ["hernandez-v-united-states"] = "2d",
        ["alcocer-v-mills"] = "11th",
        ["city-of-chicago-v-barr-appeal"] = "7th",
        ["city-of-new-york-v-united-states"] = "2d",
        ["new-york-v-us-dept-of-justice"] = "2d",
        ["galarza-v-szalczyk"] = "3d",
        ["ocean-county-v-attorney-general"] = "3d",
        ["santos-v-frederick-county"] = "4th",
        ["city-of-el-cenizo-v-texas"] = "5th",
        ["mchenry-county-v-raoul"] = "7th",
        ["mendoza-v-ice"] = "8th",
        ["gonzalez-v-ice"] = "9th",
        ["melendres-v-arpaio"] = "9th",
        ["steinle-v-san-francisco"] = "9th",
        ["united-states-v-california"] = "9th",
    };

    // District courts and courts of states.
    private static readonly string[] Persuasive =
    [
        "city-of-chicago-v-sessions", "city-of-chicago-v-barr-remand", "united-states-v-illinois", "city-of-philadelphia-v-sessions", "lopez-flores-v-douglas-county", "lopez-lopez-v-county-of-allegan", "lunn-v-commonwealth", "people-ex-rel-wells-v-demarco",
    ];

    /// <param name="roles">The roles of a rule's authorities.</param>
    /// <param name="state">A postal code.</param>
    public static string In(IEnumerable<RoleOf> roles, string state)
    {
        if (state == CircuitTable.Without)
            return "Uncited";
        var uses = roles.Select(r => (r.Role, Force: Force(r.Authority, state))).ToArray();
        if (uses.Contains(("Against", "Binding")))
            return "Contested";
        string[] given = [.. uses.Where(u => u.Role == "Holds").Select(u => u.Force), .. uses.Where(u => u.Role == "Partial").Select(u => u.Force == "Guidance" ? "Guidance" : "Persuasive")];
        return new[] { "Binding", "Persuasive", "Guidance" }.FirstOrDefault(given.Contains) ?? "Uncited";
    }

    /// <summary>One result in every state that the law reaches is the result.</summary>
    public static string InUnknownState(IReadOnlyList<RoleOf> roles) =>
        CircuitTable.CircuitOf.Keys.Select(state => In(roles, state)).Distinct(StringComparer.Ordinal).ToArray() is [var single] ? single : "Unknown";

    public static string Force(string authority, string state)
    {
        if (authority.Contains("-usc-", StringComparison.Ordinal) || authority.Contains("-cfr-", StringComparison.Ordinal) || authority.StartsWith("us-const-", StringComparison.Ordinal))
            return "Binding";
        if (SupremeCourt.Split(' ').Contains(authority))
            return "Binding";
        if (CircuitOf.TryGetValue(authority, out var circuit))
            return CircuitTable.CircuitOf[state] == circuit ? "Binding" : "Persuasive";
        return Persuasive.Contains(authority) ? "Persuasive"
            : authority.Contains("-fed-reg-", StringComparison.Ordinal) || authority == "proclamation-10888" ? "Binding"
            : authority == "dhs-guidance-state-local-assistance" ? "Guidance"
            : throw new ArgumentException($"The tests do not say whom {authority} binds.", nameof(authority));
    }
}
