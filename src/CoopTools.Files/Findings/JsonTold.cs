using System.Buffers;
using System.Text.Json;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Json;
using CoopTools.Retelling;

namespace CoopTools.Files.Findings;

/// <summary>One finding of a json, as texts and as what the json has besides: cells, roles, citations, forces.</summary>
internal static class JsonTold
{
    private const string Between = "; ";

    /// <summary>The finding that stands in an element.</summary>
    /// <param name="number">Which finding of the file it is, from 1.</param>
    /// <param name="element">The element; it is asked only until the finding is made.</param>
    public static Told Of(int number, JsonElement element)
    {
        var facts = Items(element, nameof(Finding.Facts)).Select(Fact).ToArray();
        return new(number, LongForm.Fields.Select(f => TextOf(f, element, facts)).ToArray())
        {
            Facts = facts,
            Further = made => Further(element, made),
        };
    }

    private static string TextOf(FindingField field, JsonElement element, ToldFact[] facts) => field.Form switch
    {
        FieldForm.Facts => string.Join(Between, facts.Select(f => $"{f.Fact}={f.Answer}")),
        FieldForm.Flips => string.Join(Between, Items(element, field.Name).Select(Flip)),
        FieldForm.Authorities => string.Join(Between, Items(element, field.Name).Select(a => Text(a, "id"))),
        FieldForm.Ids => string.Join(Between, Items(element, field.Name).Select(Text)),
        _ => Text(element, field.Name),
    };

    private static string Flip(JsonElement flip) =>
        $"{Text(flip, "fact")}: {string.Join(Between, Items(flip, "answers").Select(a => $"{Text(a, "answer")} → {string.Join(" or ", Items(a, "outcomes").Select(Text))}"))}";

    private static ToldFact Fact(JsonElement fact) => new(
        Text(fact, "fact"),
        Text(fact, "answer"),
        Enum.TryParse<FactSource>(Text(fact, "source"), out var source) ? source : null,
        Text(fact, "cell") is { Length: > 0 } cell ? cell : null);

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? Text(value) : string.Empty;

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => string.Empty,
        JsonValueKind.True => bool.TrueString,
        JsonValueKind.False => bool.FalseString,
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    private static JsonElement[] Items(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray()]
            : [];

    // What the finding would be written as is what has to stand there.
    private static Difference? Further(JsonElement element, Finding made)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, MatrixJson.Form))
            new JsonFinding().Write(json, made);
        using var law = JsonDocument.Parse(line.WrittenMemory);
        foreach (var property in law.RootElement.EnumerateObject())
        {
            var there = element.TryGetProperty(property.Name, out var value) ? value : default;
            if (!Same(there, property.Value))
                return Difference.Between(property.Name, Raw(there), Raw(property.Value)) ?? new(property.Name, Raw(there), "it is written otherwise");
        }

        return null;
    }

    private static string Raw(JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? string.Empty : value.GetRawText();

    private static bool Same(JsonElement a, JsonElement b) => a.ValueKind == b.ValueKind && a.ValueKind switch
    {
        JsonValueKind.Object => a.EnumerateObject().Count() == b.EnumerateObject().Count()
            && a.EnumerateObject().All(p => b.TryGetProperty(p.Name, out var other) && Same(p.Value, other)),
        JsonValueKind.Array => a.GetArrayLength() == b.GetArrayLength() && a.EnumerateArray().Zip(b.EnumerateArray()).All(p => Same(p.First, p.Second)),
        _ => string.Equals(Text(a), Text(b), StringComparison.Ordinal),
    };
}
