using System.Globalization;
using System.Text.Json;
using CoopTools.BruteForce;
using CoopTools.Law;

namespace CoopTools.Explanations;

/// <summary>Where and when each authority binds, from its kind and court in the bare JSON and from 28 U.S.C. § 41 as the tests write it out.</summary>
internal static class ForceTable
{
    private static readonly string[] Everywhere = [.. CircuitTable.CircuitOf.Keys, CircuitTable.Without];

    public static IReadOnlyDictionary<string, JsonElement> Authorities { get; } = TinyPack.File("authorities.json").GetProperty("authorities").EnumerateArray()
        .ToDictionary(a => a.GetProperty("id").GetString()!, StringComparer.Ordinal);

    public static string In(string authority, string state)
    {
        var kind = Authorities[authority].GetProperty("kind").GetString();
        if (kind is "FederalRegister" or "AgencyDocument")
            return "Guidance";
        return BindsIn(authority, kind!).Contains(state, StringComparer.Ordinal) ? "Binding" : "Persuasive";
    }

    /// <summary>The court's circuit, or null where it is no court of appeals.</summary>
    public static string? CircuitOf(string authority) =>
        Authorities[authority].TryGetProperty("court", out var court) && court.GetString()!.EndsWith(" Cir.", StringComparison.Ordinal)
            ? court.GetString()![..^" Cir.".Length]
            : null;

    /// <summary>The state whose court decided it, or null.</summary>
    public static string? CourtStateOf(string authority) =>
        Authorities[authority].TryGetProperty("courtState", out var state) ? state.GetString() : null;

    /// <summary>The first day on which it counts: the last of its year where the day was not found.</summary>
    public static DateOnly FirstDay(string authority) => Day(authority, "from", year => new(year, 12, 31))!.Value;

    /// <summary>The last day on which it counts, or null: where only the year of its end was found, the last of the year before.</summary>
    public static DateOnly? LastDay(string authority) => Day(authority, "to", year => new(year - 1, 12, 31));

    public static bool Counts(string authority, DateOnly day) => FirstDay(authority) <= day && !(LastDay(authority) < day);

    private static DateOnly? Day(string authority, string name, Func<int, DateOnly> ofYear)
    {
        if (!Authorities[authority].TryGetProperty(name, out var written))
            return null;
        var text = written.GetString()!;
        return text.Length == 4 ? ofYear(int.Parse(text, CultureInfo.InvariantCulture)) : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static string[] BindsIn(string authority, string kind)
    {
        if (kind != "Case" || Authorities[authority].GetProperty("court").ValueEquals("U.S."))
            return Everywhere;
        return CircuitOf(authority) is { } circuit ? CircuitTable.StatesOf[circuit].Split(' ') : [];
    }
}
