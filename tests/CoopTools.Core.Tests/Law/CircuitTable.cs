namespace CoopTools.Law;

/// <summary>28 U.S.C. § 41 and 48 U.S.C. § 1821(a), written out.</summary>
internal static class CircuitTable
{
    public static IReadOnlyDictionary<string, string> StatesOf { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["1st"] = "MA ME NH PR RI",
        ["2d"] = "CT NY VT",
        ["3d"] = "DE NJ PA VI",
        ["4th"] = "MD NC SC VA WV",
        ["5th"] = "LA MS TX",
        ["6th"] = "KY MI OH TN",
        ["7th"] = "IL IN WI",
        ["8th"] = "AR IA MN MO ND NE SD",
        ["9th"] = "AK AZ CA GU HI ID MP MT NV OR WA",
        ["10th"] = "CO KS NM OK UT WY",
        ["11th"] = "AL FL GA",
        ["D.C."] = "DC",
    };

    /// <summary>American Samoa has no federal court.</summary>
    public const string Without = "AS";

    public static IReadOnlyDictionary<string, string> CircuitOf { get; } = StatesOf
        .SelectMany(c => c.Value.Split(' ').Select(state => (state, c.Key)))
        .ToDictionary(p => p.state, p => p.Key, StringComparer.Ordinal);
}
