using System.Globalization;
using CoopTools.Cells;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Sheets;
using ExcelDataReader;
using CellRange = CoopTools.Cells.CellRange;

namespace CoopTools.Files.Reading.Xls;

/// <summary>The rows of a sheet of an .xls. The library gives nothing for an error value, as for a blank cell: they come from <see cref="XlsErrors"/>.</summary>
internal static class XlsRows
{
    // What the format's sheets have ([MS-XLS] 2.4.90). The library walks through as many as the sheet claims.
    private const int MostRows = 1 << 16;
    private const int MostColumns = XlsErrors.MostColumns;

    public static IEnumerable<Row> Of(IExcelDataReader reader, int sheet, XlsErrors errors, string file)
    {
        reader.Reset();
        for (var i = 0; i < sheet; i++)
            reader.NextResult();
        if (reader.RowCount > MostRows || reader.FieldCount > MostColumns)
            throw Refusal.Broken(file, $"sheet '{reader.Name}' claims to have {reader.RowCount:N0} rows and {reader.FieldCount:N0} columns.");
        while (reader.Read())
            yield return new(reader.Depth + 1, Cells(reader, errors));
    }

    /// <summary>The merged ranges of the sheet being read that touch a row, from 1. The library gives the numbers of a damaged file as they stand, negative ones too.</summary>
    public static IEnumerable<CellRange> MergesAt(IExcelDataReader reader, int row) => (reader.MergeCells ?? [])
        .Where(m => m.FromColumn >= 0 && m.FromColumn <= m.ToColumn && m.ToColumn < MostColumns)
        .Select(m => new CellRange(new(m.FromRow + 1, m.FromColumn), new(m.ToRow + 1, m.ToColumn)))
        .Where(m => m.Touches(row))
        .Take(MostColumns);

    // Cells that hold errors count among the library's rows and fields, so that none stands beyond them. Where a damaged sheet states a value too, the error shows.
    private static List<Cell> Cells(IExcelDataReader reader, XlsErrors errors)
    {
        var cells = new List<Cell>(reader.FieldCount);
        for (var column = 0; column < reader.FieldCount; column++)
        {
            if ((errors.At(reader.Depth, column) ?? OfValue(reader.GetValue(column))) is { Text.Length: > 0 } cell)
                cells.PlaceAt(column, cell);
        }

        return cells;
    }

    private static Cell OfValue(object? value) => value switch
    {
        null => default,
        string text => ValueText.Text(text),
        bool logical => ValueText.Logical(logical),
        DateTime moment => ValueText.Date(moment),
        TimeSpan span => ValueText.Duration(span),
        _ => ValueText.Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
    };
}
