namespace CoopTools.Law.Loading;

/// <summary>The id of a pack before an id of that pack, as in <c>federal:hold-basis</c>.</summary>
internal static class PackPrefix
{
    public const char End = ':';

    /// <summary>An id as it is found among all packs of a law.</summary>
    public static string Without(string id) => id[(id.IndexOf(End, StringComparison.Ordinal) + 1)..];
}
