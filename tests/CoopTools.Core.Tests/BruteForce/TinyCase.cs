using System.Text.Json;

namespace CoopTools.BruteForce;

/// <summary>One case; its condition as JSON, null for <c>otherwise</c>.</summary>
internal sealed record TinyCase(JsonElement? When, string Then, string Because)
{
    /// <summary>What can be lacking: a condition on one fact, and the words for it.</summary>
    public (JsonElement Unmet, string Words)[] Lacking { get; init; } = [];

    /// <summary>The reason, with what the known answers say is lacking.</summary>
    public string Reason(TinyCell cell)
    {
        var known = Lacking.Where(l => cell[l.Unmet.GetProperty("fact").GetString()!] is not null && TinyCondition.Holds(l.Unmet, cell)).Select(l => l.Words).ToArray();
        var words = known.Length < 2 ? string.Concat(known) : string.Join(", ", known[..^1]) + " or " + known[^1];
        return Because.Replace("{lacking}", words, StringComparison.Ordinal);
    }
}
