using System.Globalization;

namespace CoopTools.Intakes.Profiles;

/// <summary>Finds the day that a file's name gives in digits.</summary>
internal static class FileNameDay
{
    /// <summary>The one day in a name, or null where it gives none or more than one.</summary>
    public static DateOnly? Find(string name, IReadOnlyList<string> forms)
    {
        var days = from run in Runs(name)
                   from form in forms
                   where run.Length == form.Length && DateTime.TryParseExact(run, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                   select DateOnly.FromDateTime(DateTime.ParseExact(run, form, CultureInfo.InvariantCulture));
        return days.Distinct().Take(2).ToArray() is [var only] ? only : null;
    }

    private static string[] Runs(string name) =>
        string.Concat(name.Select(c => char.IsAsciiDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
