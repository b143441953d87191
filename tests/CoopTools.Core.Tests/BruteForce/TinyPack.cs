using System.Text.Json;

namespace CoopTools.BruteForce;

/// <summary>The federal pack's files, read as bare JSON.</summary>
internal static class TinyPack
{
    private static readonly Dictionary<string, JsonElement> Files =
        EmbeddedPack.Files("federal").ToDictionary(f => f.Name, f => JsonDocument.Parse(f.Text).RootElement, StringComparer.Ordinal);

    public static IReadOnlyList<string> RuleIds { get; } =
        Files.Keys.Where(n => n.StartsWith("rules/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).ToArray()!;

    public static JsonElement File(string name) => Files[name];

    public static TinyRule Rule(string id) => TinyRule.Read(File($"rules/{id}.json"), AnswersOf);

    private static string[] AnswersOf(string fact)
    {
        var facts = File("facts.json");
        var set = facts.GetProperty("facts").EnumerateArray().Single(f => f.GetProperty("id").ValueEquals(fact)).GetProperty("answers").GetString()!;
        return facts.GetProperty("answerSets").GetProperty(set).EnumerateArray().Select(a => a.GetProperty("value").GetString()!).ToArray();
    }
}
