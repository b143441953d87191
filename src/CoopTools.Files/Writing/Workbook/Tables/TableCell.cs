using System.Globalization;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Tables;

/// <summary>One cell of a streamed table.</summary>
/// <param name="Content">Its text, or the digits of its number; empty for none.</param>
/// <param name="Look">How it looks; one of <see cref="StreamedRows.Looks"/>.</param>
/// <param name="IsNumber">Whether it is a number. Text stays text, whatever it looks like.</param>
internal readonly record struct TableCell(string Content, Look Look, bool IsNumber = false)
{
    private static readonly Dictionary<Verdict, TableCell> OfVerdict =
        Verdict.All.ToDictionary(v => v, v => new TableCell(v.ToString(), BookLooks.Of(v)));

    /// <summary>Text.</summary>
    public static TableCell Text(string? text) => new(text ?? string.Empty, BookLooks.Text);

    /// <summary>A name or an id.</summary>
    public static TableCell Strong(string? text) => new(text ?? string.Empty, BookLooks.Strong);

    /// <summary>The number of a row.</summary>
    public static TableCell Ordinal(int number) => new(number.ToString(CultureInfo.InvariantCulture), BookLooks.Ordinal, IsNumber: true);

    /// <summary>A verdict: sign, word and colour.</summary>
    public static TableCell Of(Verdict verdict) => OfVerdict[verdict];
}
