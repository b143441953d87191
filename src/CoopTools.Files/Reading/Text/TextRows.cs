using CoopTools.Cells;
using CoopTools.Intakes;
using CsvHelper;

namespace CoopTools.Files.Reading.Text;

/// <summary>The records of a text file as rows, numbered as a spreadsheet would number them.</summary>
internal static class TextRows
{
    /// <summary>Thirty times what a cell of Excel holds. A longer field is a quotation mark that nobody closed, and would fill the memory.</summary>
    public const int LongestField = 1_000_000;

    private const char Quote = '"';

    public static IEnumerable<Row> Of(CsvParser parser)
    {
        while (parser.Read())
            yield return new(parser.Row, Cells(parser.Record!));
    }

    /// <summary>Says whether a field that breaks RFC 4180 can be read all the same: one with a quotation mark inside can, one that opens with it cannot.</summary>
    public static void Judge(BadDataFoundArgs bad, string file)
    {
        if (bad.Field.StartsWith(Quote))
            throw Unclosed(file, bad.Context.Parser!.Row, "opens with a quotation mark that is not closed before the next delimiter");
    }

    public static IntakeException Unclosed(string file, int row, string what, Exception? cause = null) => new(
        "BrokenQuotes",
        $"'{file}', row {row}: a field {what}. Look there for a missing quotation mark; one that is part of the text is written twice (\"\").",
        cause);

    private static TextCells Cells(string[] fields)
    {
        var length = fields.Length;
        while (length > 0 && fields[length - 1].Length == 0)
            length--;
        return new(fields, length);
    }
}
