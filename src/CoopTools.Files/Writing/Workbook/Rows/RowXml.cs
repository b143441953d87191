using System.Globalization;
using System.Text;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Tables;
using CoopTools.Intakes;

namespace CoopTools.Files.Writing.Workbook.Rows;

/// <summary>Writes the rows of one sheet, one after the other (ECMA-376 Part 1, §§ 18.3.1.4, 18.3.1.73).</summary>
internal sealed class RowXml
{
    private readonly StringBuilder _xml = new();
    private readonly string _prefix;
    private readonly BookStrings _strings;
    private readonly Dictionary<Look, string> _styles = new(ReferenceEqualityComparer.Instance);
    private readonly string[] _letters;
    private readonly CellHeights _heights;
    private int _row;

    /// <summary>Prepares to write rows.</summary>
    /// <param name="prefix">The prefix of SpreadsheetML in the part; empty for none.</param>
    /// <param name="rows">The table.</param>
    /// <param name="styles">The style of each of the table's looks.</param>
    /// <param name="strings">The workbook's strings.</param>
    public RowXml(string prefix, StreamedRows rows, string[] styles, BookStrings strings)
    {
        _prefix = prefix.Length == 0 ? string.Empty : $"{prefix}:";
        _strings = strings;
        _heights = new(rows.Widths);
        _row = rows.HeaderRow;
        _letters = Enumerable.Range(0, rows.Widths.Count).Select(c => new CellAddress(1, c).ColumnLetters).ToArray();
        for (var i = 0; i < styles.Length; i++)
            _styles.Add(rows.Looks[i], styles[i]);
    }

    /// <summary>The next row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Its XML.</returns>
    public string Next(StreamedRow row)
    {
        _row++;
        _xml.Clear();
        var (column, lines) = (0, 1);
        foreach (var cell in row.Cells)
        {
            lines = Math.Max(lines, _heights.Lines(cell, column));
            Add(cell, _letters[column++]);
        }

        // Not a height of the user's own: what is edited is fitted again (§ 18.3.1.73, customHeight).
        var height = lines == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ht=\"{TextMeasure.Height(lines)}\"");
        var level = row.Level == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" outlineLevel=\"{row.Level}\"");
        _xml.Insert(0, string.Create(CultureInfo.InvariantCulture, $"<{_prefix}row r=\"{_row}\"{height}{level}>"));
        return _xml.Append("</").Append(_prefix).Append("row>").ToString();
    }

    private void Add(TableCell cell, string letters)
    {
        _xml.Append('<').Append(_prefix).Append("c r=\"").Append(letters).Append(_row).Append("\" s=\"").Append(_styles[cell.Look]).Append('"');
        if (cell.Content.Length == 0)
        {
            _xml.Append("/>");
            return;
        }

        if (!cell.IsNumber)
            _xml.Append(" t=\"s\"");
        _xml.Append("><").Append(_prefix).Append("v>");
        if (cell.IsNumber)
            _xml.Append(cell.Content);
        else
            _xml.Append(_strings.IndexOf(cell.Content));
        _xml.Append("</").Append(_prefix).Append("v></").Append(_prefix).Append("c>");
    }
}
