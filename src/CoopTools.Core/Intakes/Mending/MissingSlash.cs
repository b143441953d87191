namespace CoopTools.Intakes.Mending;

/// <summary>Reads a day in which one slash was left out, as in <c>7/72025</c>.</summary>
internal static class MissingSlash
{
    /// <summary>The one day that comes of putting a slash in, or null where there is none or more than one.</summary>
    public static DateOnly? Read(string text)
    {
        if (!text.All(c => char.IsAsciiDigit(c) || c == '/'))
            return null;
        var days = Enumerable.Range(1, Math.Max(0, text.Length - 1)).Select(at => DayText.Read(text.Insert(at, "/"))).OfType<DateOnly>().Distinct().ToArray();
        return days is [var only] ? only : null;
    }
}
