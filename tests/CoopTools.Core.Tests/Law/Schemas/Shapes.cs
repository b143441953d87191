using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CoopTools.Law.Schemas;

/// <summary>Holds what the loader says of a file's shape against what its schema says.</summary>
internal static partial class Shapes
{
    /// <summary>The loader accepts the pack, and the schema the file; or the loader refuses the file's shape, and so does the schema.</summary>
    public static void Agree(PackFile edited, string what)
    {
        var problems = PackSchemas.ProblemsWith(edited);
        var refusals = PackSchemas.Refusals(edited);
        if (problems.Count == 0)
            Assert.True(refusals.Count == 0, $"{what}: the loader accepts it, the schema does not: {string.Join("; ", refusals)}");
        else if (problems.Any(p => p.File == edited.Name && OfShape().IsMatch(p.Message)))
            Assert.True(refusals.Count > 0, $"{what}: the schema accepts it, the loader does not: {string.Join("; ", problems)}");
    }

    /// <summary>Both refuse it. In an object of answers a strange name is a fact or a set that does not exist, which a schema can't know.</summary>
    public static void BothRefuse(PackFile edited, string what, bool answers = false)
    {
        Assert.NotEmpty(PackSchemas.ProblemsWith(edited));
        if (!answers)
            Assert.True(PackSchemas.Refusals(edited).Count > 0, $"{edited.Name}#{what}: the schema accepts it.");
    }

    /// <summary>A pointer to one property for each way down the file: list items that have the same properties count once.</summary>
    public static IEnumerable<string> OneOfEachShape(PackFile file) =>
        Properties(JsonNode.Parse(file.Text), string.Empty).DistinctBy(p => Position().Replace(p, "/*"), StringComparer.Ordinal);

    /// <summary>Values of other types than a value's own, and an empty one of its own.</summary>
    public static IEnumerable<string?> Wrong(JsonNode? value) => value switch
    {
        JsonObject => ["3", "[]"],
        JsonArray => ["[]", "{}"],
        _ => ["\"\"", "3"],
    };

    private static IEnumerable<string> Properties(JsonNode? node, string pointer) => node switch
    {
        JsonObject members => members.SelectMany(m => Properties(m.Value, $"{pointer}/{m.Key}").Prepend($"{pointer}/{m.Key}")),
        JsonArray items => items.SelectMany((item, i) => Properties(item, $"{pointer}/{i}")),
        _ => [],
    };

    // List positions, and the names in objects of answers.
    [GeneratedRegex("/\\d+(?=/|$)|(?<=/facts|/answerSets)/[^/]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Position();

    [GeneratedRegex("' is missing|not a property|belongs here|is none of|true or false|no date of the form|whole number|a condition is one of|from 1 to", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfShape();
}
