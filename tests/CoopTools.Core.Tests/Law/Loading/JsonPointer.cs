using System.Globalization;
using System.Text.Json.Nodes;

namespace CoopTools.Law.Loading;

/// <summary>RFC 6901, as far as the tests need it.</summary>
internal static class JsonPointer
{
    /// <summary>Whether a pointer leads to a value, null included.</summary>
    public static bool Leads(JsonNode? root, string pointer)
    {
        if (pointer.Length == 0)
            return true;
        var (parent, last) = Split(pointer);
        return Leads(root, parent) && Get(root, parent) switch
        {
            JsonObject members => members.ContainsKey(last),
            JsonArray items => int.TryParse(last, CultureInfo.InvariantCulture, out var i) && i >= 0 && i < items.Count,
            _ => false,
        };
    }

    public static JsonNode? Get(JsonNode? root, string pointer)
    {
        if (pointer.Length == 0)
            return root;
        var (parent, last) = Split(pointer);
        var node = Get(root, parent);
        return node is JsonArray items ? items[int.Parse(last, CultureInfo.InvariantCulture)] : node![last];
    }

    public static void Set(JsonNode root, string pointer, JsonNode? value)
    {
        var (parent, last) = Split(pointer);
        if (Get(root, parent) is JsonArray items)
            items[int.Parse(last, CultureInfo.InvariantCulture)] = value;
        else
            Get(root, parent)![last] = value;
    }

    /// <summary>A pointer that names list items by their ids in brackets, with their positions instead.</summary>
    public static string ById(JsonNode root, string pointer)
    {
        var open = pointer.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
            return pointer;
        var close = pointer.IndexOf(']', open);
        var id = pointer[(open + 1)..close];
        var items = Get(root, pointer[..(open - 1)])!.AsArray();
        var position = items.Select(i => i!["id"]!.GetValue<string>()).ToList().IndexOf(id);
        Assert.True(position >= 0, $"Nothing in {pointer[..(open - 1)]} has the id '{id}'.");
        return ById(root, $"{pointer[..open]}{position}{pointer[(close + 1)..]}");
    }

    private static (string Parent, string Last) Split(string pointer)
    {
        var at = pointer.LastIndexOf('/');
        return (pointer[..at], pointer[(at + 1)..].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
    }
}
