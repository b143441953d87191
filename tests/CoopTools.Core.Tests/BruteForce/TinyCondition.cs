using System.Text.Json;

namespace CoopTools.BruteForce;

/// <summary>Evaluates a condition on its JSON.</summary>
internal static class TinyCondition
{
    public static bool Holds(JsonElement when, TinyCell full)
    {
        if (when.TryGetProperty("all", out var all))
            return all.EnumerateArray().All(part => Holds(part, full));
        if (when.TryGetProperty("any", out var any))
            return any.EnumerateArray().Any(part => Holds(part, full));
        if (when.TryGetProperty("not", out var not))
            return !Holds(not, full);
        var answer = full[when.GetProperty("fact").GetString()!];
        return when.TryGetProperty("in", out var several)
            ? several.EnumerateArray().Any(value => value.ValueEquals(answer))
            : when.GetProperty("is").ValueEquals(answer);
    }

    public static IEnumerable<string> Facts(JsonElement when) => when.ValueKind switch
    {
        JsonValueKind.Array => when.EnumerateArray().SelectMany(Facts),
        JsonValueKind.Object when when.TryGetProperty("fact", out var fact) => [fact.GetString()!],
        JsonValueKind.Object => when.EnumerateObject().SelectMany(p => Facts(p.Value)),
        _ => [],
    };
}
