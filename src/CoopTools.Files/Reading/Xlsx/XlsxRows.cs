using System.Globalization;
using System.Xml;
using CoopTools.Cells;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Sheets;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>Reads the rows of a sheet's part as they come, one at a time.</summary>
internal sealed class XlsxRows(XmlReader xml, XlsxCells cells, string file, IReadOnlyDictionary<CellAddress, string>? links = null)
{
    // What Excel allows, and the format's numbers reach no further.
    private const int LastRow = 1_048_576;
    private const int Columns = 16_384;

    private int _row;

    // How many cells the row before has: most likely this one has as many.
    private int _width;

    public IEnumerable<Row> Read()
    {
        var inData = false;
        while (xml.Step())
        {
            if (string.Equals(xml.LocalName, "sheetData", StringComparison.Ordinal))
                inData = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (inData && IsStart("row"))
                yield return ReadRow();
        }
    }

    private Row ReadRow()
    {
        var number = xml.GetAttribute("r") is { } text ? RowNumber(text) : _row + 1;
        if (number <= _row || number > LastRow)
            throw Refusal.Broken(file, number > LastRow ? $"row {number} lies beyond the last one of a sheet." : $"row {number} comes after row {_row}.");
        _row = number;
        if (xml.IsEmptyElement)
            return new(_row, []);
        var row = new List<Cell>(_width);
        var (depth, column) = (xml.Depth, -1);
        while (xml.Step() && xml.Depth > depth)
        {
            if (!IsStart("c"))
                continue;
            column = ColumnAfter(column);
            var address = new CellAddress(_row, column);
            if (ReadCell(address) is { Text.Length: > 0 } cell)
                row.PlaceAt(column, links is not null && links.TryGetValue(address, out var link) ? cell with { Link = link } : cell);
        }

        _width = row.Count;
        return new(_row, row);
    }

    private int RowNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Refusal.Broken(file, $"after row {_row} there is a row numbered '{text}'.");

    private int ColumnAfter(int previous)
    {
        if (xml.GetAttribute("r") is not { } reference)
            return previous + 1 < Columns ? previous + 1 : throw Refusal.Broken(file, $"row {_row} has more than {Columns} columns.");
        var column = 0;
        for (var i = 0; i < reference.Length && column <= Columns && char.IsAsciiLetter(reference[i]); i++)
            column = (column * 26) + char.ToUpperInvariant(reference[i]) - 'A' + 1;
        return column - 1 > previous && column <= Columns
            ? column - 1
            : throw Refusal.Broken(file, $"cell '{reference}' of row {_row} is out of its place.");
    }

    private Cell ReadCell(CellAddress address)
    {
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (xml.IsEmptyElement)
            return default;
        var (depth, value, formula) = (xml.Depth, (string?)null, (string?)null);
        while (xml.Step() && xml.Depth > depth)
        {
            if (IsStart("v"))
                value = type is "str" ? XmlText.Unescape(XmlText.Of(xml)) : XmlText.Of(xml);
            else if (IsStart("is"))
                value = XmlText.OfRuns(xml);
            else if (IsStart("f"))
                formula = XmlText.Of(xml);
        }

        // Some programs write formulas and leave the arithmetic to Excel. Such a cell is not blank: it says nothing yet.
        if (value is null && formula is not null)
            return new($"={formula}", CellKind.Error);
        return string.IsNullOrEmpty(value) ? default : cells.Of(type, style, value, address);
    }

    private bool IsStart(string name) => xml.NodeType == XmlNodeType.Element && string.Equals(xml.LocalName, name, StringComparison.Ordinal);
}
