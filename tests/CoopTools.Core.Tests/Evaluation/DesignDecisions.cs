using CoopTools.Law;

using static CoopTools.Law.Outcome;

namespace CoopTools.Evaluation;

/// <summary>The decision column of the design, § 4, rule by rule. Asking for a fact that the rule does not read throws.</summary>
internal static class DesignDecisions
{
    public static IReadOnlyDictionary<string, Func<Func<string, string>, Outcome>> ByRule { get; } =
        new Dictionary<string, Func<Func<string, string>, Outcome>>(StringComparer.Ordinal)
        {
            ["REQ-1"] = f => f("enforces-own-immigration-law") == "Yes" ? Conflict : Consistent,
            ["REQ-2"] = f => f("claims-duty-to-communicate") == "Yes" ? Misstated : Discretionary,
            ["REQ-3"] = f => f("assists-dhs") == "No" || f("assists-at-dhs-request") == "Yes" ? Discretionary : Risk,
            ["REQ-4"] = Agreement,
            ["REQ-5"] = Conditions,
            ["REQ-6"] = MassInflux,
            ["REQ-7"] = f => f("claims-duty-to-agree") == "Yes" ? Misstated
                : f("agreement-287g") == "Yes" && f("state-law-on-agreements") == "Forbids" ? Risk
                : Discretionary,
            ["RES-1"] = f => f("restricts-sharing-status") == "Yes" ? Conflict : Consistent,
            ["RES-2"] = f => f("restricts-sharing-status") == "Yes" || f("restricts-requesting-status") == "Yes" ? Conflict : Consistent,
            ["RES-3"] = f => f("restricts-maintaining-status") == "Yes" ? Conflict : Consistent,
            ["RES-4"] = f => f("restricts-exchanging-status") == "Yes" ? Conflict : Consistent,
            ["RES-5"] = f => f("claims-1373-inquiry-authority") == "Yes" ? Misstated : Discretionary,
            ["RES-6"] = _ => Discretionary,
            ["DET-1"] = f => f("claims-duty-to-detain") == "Yes" ? Misstated : Discretionary,
            ["DET-2"] = f => f("holds-past-release") == "No" ? NotApplicable : f("hold-basis") == "DetainerAlone" ? Risk : Consistent,
            ["DET-3"] = f => f("holds-past-release") == "No" ? NotApplicable : f("hold-basis") is "JudicialWarrant" or "ProbableCauseOfCrime" ? Consistent : Risk,
            ["DET-4"] = f => f("treats-immigration-warrant-as-judicial") == "Yes" ? Misstated : Consistent,
            ["DET-5"] = Review,
        };

    /// <summary>The facts that each rule reads, those included that change only its reason.</summary>
    public static IReadOnlyDictionary<string, string> Reads { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["REQ-1"] = "enforces-own-immigration-law",
        ["REQ-2"] = "claims-duty-to-communicate communication-policy",
        ["REQ-3"] = "assists-at-dhs-request assists-dhs",
        ["REQ-4"] = "agreement-287g agreement-mass-influx mass-influx-in-force performs-officer-functions state-law-on-agreements",
        ["REQ-5"] = "agreement-287g functions-designated officers-trained-and-certified performs-officer-functions under-dhs-supervision",
        ["REQ-6"] = "agreement-mass-influx mass-influx-consent mass-influx-in-force mass-influx-training uses-mass-influx-powers",
        ["REQ-7"] = "agreement-287g claims-duty-to-agree state-law-on-agreements",
        ["RES-1"] = "restricts-sharing-status",
        ["RES-2"] = "restricts-requesting-status restricts-sharing-status",
        ["RES-3"] = "restricts-maintaining-status",
        ["RES-4"] = "restricts-exchanging-status",
        ["RES-5"] = "claims-1373-inquiry-authority status-inquiry",
        ["RES-6"] = "restricts-release-information",
        ["DET-1"] = "claims-duty-to-detain detainer-practice state-law-on-detainers",
        ["DET-2"] = "hold-basis holds-past-release",
        ["DET-3"] = "agreement-287g hold-basis holds-past-release",
        ["DET-4"] = "treats-immigration-warrant-as-judicial",
        ["DET-5"] = "hold-basis holds-past-release neutral-review",
    };

    private static Outcome Agreement(Func<string, string> f)
    {
        if (f("performs-officer-functions") == "No")
            return NotApplicable;
        if (f("agreement-287g") == "Yes" && f("state-law-on-agreements") == "Forbids")
            return Risk;
        if (f("agreement-287g") == "Yes")
            return Consistent;
        return f("agreement-mass-influx") == "Yes" && f("mass-influx-in-force") == "Yes" ? Consistent : Conflict;
    }

    private static Outcome Conditions(Func<string, string> f)
    {
        if (f("performs-officer-functions") == "No" || f("agreement-287g") != "Yes")
            return NotApplicable;
        string[] conditions = ["officers-trained-and-certified", "functions-designated", "under-dhs-supervision"];
        return conditions.All(c => f(c) == "Yes") ? Consistent : Conflict;
    }

    private static Outcome MassInflux(Func<string, string> f)
    {
        if (f("uses-mass-influx-powers") == "No")
            return NotApplicable;
        string[] conditions = ["agreement-mass-influx", "mass-influx-in-force", "mass-influx-consent", "mass-influx-training"];
        return conditions.Any(c => f(c) == "No") ? Conflict : Consistent;
    }

    private static Outcome Review(Func<string, string> f)
    {
        if (f("holds-past-release") == "No")
            return NotApplicable;
        return f("hold-basis") == "JudicialWarrant" || f("neutral-review") == "Yes" ? Consistent : Risk;
    }
}
