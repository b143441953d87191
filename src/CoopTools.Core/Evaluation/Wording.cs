using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>The sentences that the engine itself makes.</summary>
internal static class Wording
{
    /// <summary>Why a finding is undetermined: the facts it turns on and the outcomes still possible.</summary>
    public static string Undetermined(IEnumerable<Fact> missing, IEnumerable<Outcome> possible) =>
        $"Turns on what is not known: {Series(missing.Select(f => f.Label), "and")}. Still possible: {Series(possible.Select(o => o.ToString()), "or")}.";

    /// <summary>Items in a row as English writes them: <c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string Series(IEnumerable<string> items, string conjunction)
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {conjunction} {all[^1]}";
    }
}
