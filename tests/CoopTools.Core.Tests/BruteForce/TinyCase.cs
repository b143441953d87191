using System.Text.Json;

namespace CoopTools.BruteForce;

/// <summary>One case; its condition as JSON, null for <c>otherwise</c>.</summary>
internal sealed record TinyCase(JsonElement? When, string Then, string Because);
