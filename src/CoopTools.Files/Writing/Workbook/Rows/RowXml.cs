using System.Globalization;
using System.Text;
using CoopTools.Cells;
using CoopTools.Files.Writing.Bytes;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Writing.Workbook.Rows;

/// <summary>Writes the rows of one sheet, one after the other, in UTF-8 (ECMA-376 Part 1, §§ 18.3.1.4, 18.3.1.73).</summary>
internal sealed class RowXml
{
    private readonly ByteBuffer _head = new();
    private readonly ByteBuffer _cells = new();
    private readonly ByteBuffer _number = new();
    private readonly Dictionary<Look, byte[]> _styles = new(ReferenceEqualityComparer.Instance);
    private readonly byte[][] _starts;
    private readonly ColumnTexts[] _texts;
    private int _row;

    /// <summary>Prepares to write rows.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="styles">The style of each of the table's looks.</param>
    /// <param name="strings">The workbook's strings.</param>
    public RowXml(StreamedRows rows, string[] styles, BookStrings strings)
    {
        _row = rows.HeaderRow;
        _starts = rows.Widths.Select((_, c) => Encoding.ASCII.GetBytes($"<c r=\"{new CellAddress(1, c).ColumnLetters}")).ToArray();
        _texts = rows.Widths.Select(w => new ColumnTexts(w, strings)).ToArray();
        for (var i = 0; i < styles.Length; i++)
            _styles.Add(rows.Looks[i], Encoding.ASCII.GetBytes($"\" s=\"{styles[i]}\""));
    }

    /// <summary>Writes the next row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="output">Where to.</param>
    public void Write(StreamedRow row, Stream output)
    {
        _number.Clear();
        _number.Add(++_row);
        var (column, lines) = (0, 1);
        foreach (var cell in row.Cells)
            lines = Math.Max(lines, Add(cell, column++));
        _cells.Add("</row>"u8);
        Begin(lines, row.Level);
        _head.WriteTo(output);
        _cells.WriteTo(output);
    }

    private void Begin(int lines, int level)
    {
        _head.Add("<row r=\""u8);
        _head.Add(_number.Written);

        // Not a height of the user's own: what is edited is fitted again (§ 18.3.1.73, customHeight).
        if (lines > 1)
            _head.Add(string.Create(CultureInfo.InvariantCulture, $"\" ht=\"{TextMeasure.Height(lines)}"));
        if (level > 0)
            _head.Add(string.Create(CultureInfo.InvariantCulture, $"\" outlineLevel=\"{level}"));
        _head.Add("\">"u8);
    }

    // Gives the number of its lines.
    private int Add(TableCell cell, int column)
    {
        _cells.Add(_starts[column]);
        _cells.Add(_number.Written);
        _cells.Add(_styles[cell.Look]);
        if (cell.Content.Length == 0)
        {
            _cells.Add("/>"u8);
            return 1;
        }

        var lines = 1;
        if (cell.IsNumber)
        {
            _cells.Add("><v>"u8);
            _cells.Add(cell.Content);
        }
        else
        {
            (var index, lines) = _texts[column].Of(cell);
            _cells.Add(" t=\"s\"><v>"u8);
            _cells.Add(index);
        }

        _cells.Add("</v></c>"u8);
        return lines;
    }
}
