using System.Text.Json;
using CoopTools.BruteForce;
using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>What an explanation repeats of the pack, put together from its bare JSON.</summary>
internal static class TinyNotes
{
    public static IReadOnlyList<(string Id, JsonElement Entry)> Cautions { get; } = Entries("cautions");

    public static IReadOnlyList<(string Id, JsonElement Entry)> Errata { get; } = Entries("errata");

    /// <summary>The authorities of a rule in its own order, each with its role as the type names it.</summary>
    public static IReadOnlyList<(string Id, string Role)> Uses(string rule) => TinyPack.File($"rules/{rule}.json")
        .GetProperty("authorities").EnumerateArray()
        .Select(u => (Text(u, "id")!, Role: Text(u, "role")!.Replace("-", string.Empty, StringComparison.Ordinal)))
        .Select(u => (u.Item1, Enum.GetNames<AuthorityRole>().Single(n => string.Equals(n, u.Role, StringComparison.OrdinalIgnoreCase))))
        .ToArray();

    public static bool Concerns(JsonElement caution, string? state) =>
        state is null || !caution.TryGetProperty("states", out var states) || states.EnumerateArray().Any(s => s.ValueEquals(state));

    public static string Caution(JsonElement caution) => caution.TryGetProperty("origin", out var origin) && origin.ValueEquals("supplement")
        ? $"Beyond the source: {Text(caution, "proposition")} {Text(caution, "caution")}{Doubt(caution)}"
        : $"The source says: {Text(caution, "proposition")} But: {Text(caution, "caution")}{Doubt(caution)}";

    public static string Erratum(JsonElement erratum)
    {
        var further = erratum.TryGetProperty("also", out var also) ? also.EnumerateArray().ToArray() : [];
        var where = string.Join(", ", further.Prepend(erratum).GroupBy(at => Text(at, "printed"), at => Text(at, "place"), StringComparer.Ordinal)
            .Select(g => $"“{g.Key}” at {string.Join(" and ", g)}"));
        var instead = Text(erratum, "status") == "Unresolved"
            ? $"Unresolved: perhaps “{Text(erratum, "corrected")}”."
            : $"It should be “{Text(erratum, "corrected")}” ({Text(erratum, "status")}).";
        return $"The source prints {where}. {instead} {Text(erratum, "because")}{Doubt(erratum)}";
    }

    private static string Doubt(JsonElement entry) => (entry.GetProperty("verified").GetBoolean(), Text(entry, "unverified")) switch
    {
        (true, null) => "",
        (false, null) => " Not verified.",
        (_, var part) => $" Not verified: {part}.",
    };

    private static (string, JsonElement)[] Entries(string list) =>
        TinyPack.File($"{list}.json").GetProperty(list).EnumerateArray().Select(e => (Text(e, "id")!, e)).ToArray();

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var text) ? text.GetString() : null;
}
