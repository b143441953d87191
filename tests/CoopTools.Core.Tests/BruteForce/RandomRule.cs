using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace CoopTools.BruteForce;

/// <summary>Small random rules as JSON, over the facts f0…f3 with the answers a0…a3.</summary>
internal static class RandomRule
{
    private static readonly string[] Thens = ["Conflict", "Risk", "Consistent"];

    /// <summary>How many answers each fact has.</summary>
    private static readonly int[] Sizes = [2, 3, 1, 4];

    /// <summary>Any rule: cases out of reach and gaps included.</summary>
    public static Gen<string> Raw { get; } = Gen.Select(Case.List[1, 5], Gen.Bool, (cases, otherwise) => new JsonObject
    {
        ["cases"] = new JsonArray(cases.Select((c, i) => Node(c, i)).ToArray()),
        ["otherwise"] = otherwise ? Consequence("Risk", "otherwise") : null,
    }).Select(Text);

    /// <summary>Rules that are decisions: what was out of reach is gone, what was left out is there.</summary>
    public static Gen<string> Sound { get; } = Raw.Where(text => Reached(Read(text)).Any(i => Read(text).Cases[i].When is not null)).Select(Mend);

    public static string[] AnswersOf(string fact) => Enumerable.Range(0, Sizes[fact[1] - '0']).Select(i => $"a{i}").ToArray();

    public static IEnumerable<string> Facts => Sizes.Select((_, i) => $"f{i}");

    public static TinyRule Read(string text) => TinyRule.Read(JsonDocument.Parse(text).RootElement, AnswersOf);

    /// <summary>The cases that some full combination reaches.</summary>
    public static int[] Reached(TinyRule rule) => TinyVerdict.CasesOf(rule, NothingKnown(rule));

    public static bool HasGap(TinyRule rule) => rule.Completions(NothingKnown(rule)).Any(full => rule.CaseOf(full) is null);

    /// <summary>Whether in some cell only the reason is open.</summary>
    public static bool NeedsUndecidedReason(TinyRule rule) =>
        rule.Cells().Select(cell => TinyVerdict.CasesOf(rule, cell)).Any(c => c.Length > 1 && c.Select(i => rule.Cases[i].Then).Distinct(StringComparer.Ordinal).Count() == 1);

    private static Gen<(string When, string Then)> Case => Gen.Select(Condition(2), Gen.Int[0, Thens.Length - 1].Select(i => Thens[i]));

    private static Gen<string> Test =>
        from fact in Gen.Int[0, Sizes.Length - 1]
        from mask in Gen.Int[1, (1 << Sizes[fact]) - 1]
        select AnswerIn(fact, Enumerable.Range(0, Sizes[fact]).Where(i => (mask & (1 << i)) != 0).Select(i => $"\"a{i}\"").ToArray());

    private static Gen<string> Condition(int depth) => depth == 0 ? Test : Gen.Frequency(
        (3, Test),
        (1, Condition(depth - 1).Select(part => $$"""{"not":{{part}}}""")),
        (1, Condition(depth - 1).Array[1, 3].Select(parts => $$"""{"all":[{{string.Join(',', parts)}}]}""")),
        (1, Condition(depth - 1).Array[1, 3].Select(parts => $$"""{"any":[{{string.Join(',', parts)}}]}""")));

    private static string AnswerIn(int fact, string[] answers) => answers.Length == 1
        ? $$"""{"fact":"f{{fact}}","is":{{answers[0]}}}"""
        : $$"""{"fact":"f{{fact}}","in":[{{string.Join(',', answers)}}]}""";

    private static JsonObject Node((string When, string Then) generated, int position)
    {
        var node = Consequence(generated.Then, $"because {position}");
        node["when"] = JsonNode.Parse(generated.When);
        return node;
    }

    private static JsonObject Consequence(string then, string because) => new() { ["then"] = then, ["because"] = because };

    private static string Mend(string text)
    {
        var node = JsonNode.Parse(text)!.AsObject();
        var cases = node["cases"]!.AsArray();
        foreach (var position in Enumerable.Range(0, cases.Count).Except(Reached(Read(text))).Reverse().ToArray())
            cases.RemoveAt(position);
        node.Remove("otherwise");
        if (HasGap(Read(Text(node))))
            node["otherwise"] = Consequence("Consistent", "otherwise");
        if (NeedsUndecidedReason(Read(Text(node))))
            node["undecidedReason"] = "one of several reasons";
        return Text(node);
    }

    private static string Text(JsonObject node)
    {
        if (node.ContainsKey("otherwise") && node["otherwise"] is null)
            node.Remove("otherwise");
        return node.ToJsonString();
    }

    private static TinyCell NothingKnown(TinyRule rule) => new(rule.Facts.Select(f => (f.Id, (string?)null)).ToArray());
}
