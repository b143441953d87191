using System.Globalization;

namespace CoopTools.Files.Writing.Csv;

/// <summary>
/// Keeps a spreadsheet from running a csv cell as a formula. The rule: a cell that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>,
/// their full-width forms, a tab or a line break, and is not a plain number, is given a leading apostrophe. So <c>-1</c> stays <c>-1</c>
/// and <c>=1+1</c> becomes <c>'=1+1</c>. (CsvHelper's own InjectionOptions.Escape would change numbers too.)
/// </summary>
internal static class FormulaGuard
{
    private const string Openers = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The text, with an apostrophe before it where a spreadsheet would run it.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <returns>What to write.</returns>
    public static string Neutral(string text) =>
        text.Length > 0 && Openers.Contains(text[0], StringComparison.Ordinal) && !decimal.TryParse(text, PlainNumber, CultureInfo.InvariantCulture, out _)
            ? $"'{text}"
            : text;

    /// <summary>The text without that apostrophe: what <see cref="Neutral"/> was given, of a cell that it wrote.</summary>
    /// <param name="cell">The text of a cell.</param>
    /// <returns>The text as it was.</returns>
    public static string Plain(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && cell[1..] is var text && !ReferenceEquals(Neutral(text), text) ? text : cell;
}
