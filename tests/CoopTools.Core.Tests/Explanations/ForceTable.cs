using System.Text.Json;
using CoopTools.BruteForce;
using CoopTools.Law;

namespace CoopTools.Explanations;

/// <summary>Where each authority binds, from its kind and court in the bare JSON and from 28 U.S.C. § 41 as the tests write it out.</summary>
internal static class ForceTable
{
    private static readonly string[] Everywhere = [.. CircuitTable.CircuitOf.Keys, CircuitTable.Without];

    public static IReadOnlyDictionary<string, JsonElement> Authorities { get; } = TinyPack.File("authorities.json").GetProperty("authorities").EnumerateArray()
        .ToDictionary(a => a.GetProperty("id").GetString()!, StringComparer.Ordinal);

    public static string In(string authority, string state)
    {
        var kind = Authorities[authority].GetProperty("kind").GetString();
        if (kind is "FederalRegister" or "Proclamation" or "AgencyDocument")
            return "Guidance";
        return BindsIn(authority, kind!).Contains(state, StringComparer.Ordinal) ? "Binding" : "Persuasive";
    }

    /// <summary>The court's circuit, or null where it is no court of appeals.</summary>
    public static string? CircuitOf(string authority) =>
        Authorities[authority].TryGetProperty("court", out var court) && court.GetString()!.EndsWith(" Cir.", StringComparison.Ordinal)
            ? court.GetString()![..^" Cir.".Length]
            : null;

    private static string[] BindsIn(string authority, string kind)
    {
        if (kind is "Constitution" or "Statute" or "Regulation" || Authorities[authority].GetProperty("court").ValueEquals("U.S."))
            return Everywhere;
        return CircuitOf(authority) is { } circuit ? CircuitTable.StatesOf[circuit].Split(' ') : [];
    }
}
