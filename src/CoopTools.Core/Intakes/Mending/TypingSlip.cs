namespace CoopTools.Intakes.Mending;

/// <summary>Slips in typing.</summary>
internal static class TypingSlip
{
    /// <summary>
    /// Whether one text comes of the other by one letter left out, added or changed, or by two neighbours exchanged:
    /// optimal string alignment distance one. What is left between their common beginning and end decides it.
    /// </summary>
    public static bool IsOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var start = a.CommonPrefixLength(b);
        a = a[start..];
        b = b[start..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        return (a.Length, b.Length) switch
        {
            (0, 1) or (1, 0) or (1, 1) => true,
            (2, 2) => a[0] == b[1] && a[1] == b[0],
            _ => false,
        };
    }
}
