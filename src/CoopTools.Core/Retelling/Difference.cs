namespace CoopTools.Retelling;

/// <summary>What stands in a file where the law has something else.</summary>
/// <param name="Column">The column.</param>
/// <param name="There">What stands there.</param>
/// <param name="Law">What the law has, in words.</param>
internal sealed record Difference(string Column, string There, string Law)
{
    private const int LongestShown = 160;

    /// <summary>Two texts of one column; null where they are the same.</summary>
    /// <param name="column">The column.</param>
    /// <param name="there">What stands there.</param>
    /// <param name="law">What the law gives.</param>
    public static Difference? Between(string column, string there, string law)
    {
        if (string.Equals(there, law, StringComparison.Ordinal))
            return null;
        var same = 0;
        while (same < there.Length && same < law.Length && there[same] == law[same])
            same++;
        return new(column, Shown(there, same), $"by the law it is {Shown(law, same)}");
    }

    /// <inheritdoc/>
    public override string ToString() => $"column {Column}: {There} stands there; {Law}.";

    // Of a long text the part in which it differs.
    private static string Shown(string text, int same)
    {
        if (text.Length == 0)
            return "nothing";
        var from = text.Length <= LongestShown ? 0 : Math.Max(0, same - (LongestShown / 4));
        var part = text.AsSpan(from, Math.Min(LongestShown, text.Length - from));
        return $"'{(from > 0 ? "…" : string.Empty)}{part}{(from + part.Length < text.Length ? "…" : string.Empty)}'";
    }
}
