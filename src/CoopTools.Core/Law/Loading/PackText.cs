using System.Text.Json;

namespace CoopTools.Law.Loading;

/// <summary>Parses one pack file.</summary>
internal static class PackText
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32 };

    /// <summary>The root of a file, or null (and a problem noted) where it is no JSON.</summary>
    public static JsonPlace? Parse(PackFile file, ICollection<PackProblem> problems, bool tested = false)
    {
        try
        {
            // The document is not disposed: its elements are read until the pack is made, and its memory is not pooled then.
            var root = JsonDocument.Parse(file.Text, Strict).RootElement;
            if (!tested)
                Check(file, root, string.Empty, problems);
            return new(file.Name, string.Empty, root, problems);
        }
        catch (InvalidOperationException)
        {
            // What System.Text.Json throws when an escape such as \ud800 has no second half: it parses, and can't be read.
            problems.Add(new(file.Name, string.Empty, null, "a text in it has half of a surrogate pair, as in \\ud800 alone. Write the whole character."));
            return null;
        }
        catch (JsonException e)
        {
            problems.Add(new(file.Name, string.Empty, (e.LineNumber ?? 0) + 1, $"this is not valid JSON, at character {(e.BytePositionInLine ?? 0) + 1} of the line: {Cause(e)}"));
            return null;
        }
    }

    // The parser appends the position to its message; ours stands before it, counted from 1.
    private static string Cause(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }

    // Reads every text once, and notes each name that stands twice in one object.
    private static void Check(PackFile file, JsonElement element, string pointer, ICollection<PackProblem> problems)
    {
        if (element.ValueKind == JsonValueKind.String)
            _ = element.GetString();
        if (element.ValueKind == JsonValueKind.Array)
        {
            var position = 0;
            foreach (var item in element.EnumerateArray())
                Check(file, item, $"{pointer}/{position++}", problems);
        }

        if (element.ValueKind != JsonValueKind.Object)
            return;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var below = JsonPlace.Below(pointer, property.Name);
            if (!names.Add(property.Name))
                problems.Add(new(file.Name, below, null, $"'{property.Name}' stands here twice. Remove one."));
            Check(file, property.Value, below, problems);
        }
    }
}
