using System.Text.Json;

namespace CoopTools.Files.Tests.Writing.Json;

/// <summary>Puts a value of the json as the long form does.</summary>
internal static class LongText
{
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => string.Empty,
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Of)),
        JsonValueKind.Object => OfObject(value),
        _ => value.GetString()!,
    };

    private static string OfObject(JsonElement value)
    {
        if (value.TryGetProperty("answers", out var answers))
            return $"{Of(value.GetProperty("fact"))}: {Of(answers)}";
        if (value.TryGetProperty("outcomes", out var outcomes))
            return $"{Of(value.GetProperty("answer"))} → {string.Join(" or ", outcomes.EnumerateArray().Select(Of))}";
        return value.TryGetProperty("fact", out var fact)
            ? $"{Of(fact)}={Of(value.GetProperty("answer"))}"
            : Of(value.GetProperty("id"));
    }
}
