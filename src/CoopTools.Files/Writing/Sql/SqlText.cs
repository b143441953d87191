using System.Globalization;
using System.Text;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Files.Writing.Sql;

/// <summary>
/// Values as SQL that every engine reads alike. A doubled apostrophe and a backslash mean different things to different engines, so a text
/// with either is put together around CHR.
/// </summary>
internal static class SqlText
{
    /// <summary>Values as one row, without its brackets.</summary>
    public static string Row(params object[] values) => string.Join(", ", values.Select(Of));

    /// <summary>A number, a text, a day or a yes or no (as 1 or 0).</summary>
    public static string Of(object value) => value switch
    {
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool yes => yes ? "1" : "0",
        DateOnly day => $"DATE '{day.ToString("O", CultureInfo.InvariantCulture)}'",
        Outcome or Standing => $"'{value}'",
        string text => Literal(text),
        _ => throw new ArgumentException($"There is no form for a {value.GetType().Name}.", nameof(value)),
    };

    private static string Literal(string text)
    {
        var literal = new StringBuilder("'");
        foreach (var sign in text)
        {
            if (sign is '\'' or '\\' || char.IsControl(sign))
                literal.Append(CultureInfo.InvariantCulture, $"' || CHR({(int)sign}) || '");
            else
                literal.Append(sign);
        }

        return literal.Append('\'').ToString();
    }
}
