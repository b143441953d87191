using System.Collections;
using System.Globalization;
using System.Management.Automation;

namespace CoopTools.Binding;

/// <summary>Reads the hashtables that people type.</summary>
internal static class NamedTexts
{
    /// <summary>A hashtable as names and texts; empty for none.</summary>
    public static IReadOnlyDictionary<string, string> Of(IDictionary? table)
    {
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (DictionaryEntry entry in table ?? new Hashtable())
            texts[Text(entry.Key)] = Text(entry.Value);
        return texts;
    }

    /// <summary>A value as text, the same in every culture: days in ISO form, numbers without grouping.</summary>
    public static string Text(object? value)
    {
        var bare = value is PSObject wrapped ? wrapped.BaseObject : value;
        return bare switch
        {
            null => string.Empty,
            string text => text,
            DateOnly day => DayText.Iso(day)!,
            Day day => day.Iso,
            DateTime time when time.TimeOfDay == TimeSpan.Zero => DayText.Iso(DateOnly.FromDateTime(time))!,
            DateTime time => time.ToString("s", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable many => string.Join("; ", many.Cast<object?>().Select(Text)),
            _ => bare.ToString() ?? string.Empty,
        };
    }
}
