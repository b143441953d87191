namespace CoopTools;

/// <summary>Items in a row as English writes them.</summary>
internal static class Series
{
    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string Of(IEnumerable<string> items, string conjunction)
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {conjunction} {all[^1]}";
    }
}
