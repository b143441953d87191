using System.Globalization;
using CoopTools.Cells;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Sheets;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>Makes a cell of what its element says (ECMA-376 part 1, § 18.18.11).</summary>
internal sealed class XlsxCells(IReadOnlyList<string> strings, CellStyles styles, bool from1904, string file)
{
    /// <summary>The cell.</summary>
    /// <param name="type">Its type attribute.</param>
    /// <param name="style">Its style's number.</param>
    /// <param name="value">The text of its value.</param>
    /// <param name="address">Where it stands, for messages.</param>
    /// <returns>The cell.</returns>
    public Cell Of(string? type, int style, string value, CellAddress address) => type switch
    {
        "s" => ValueText.Text(Shared(value, address)),
        "str" or "inlineStr" => ValueText.Text(value),
        "b" => ValueText.Logical(XmlText.IsTrue(value)),
        "e" => new(value, CellKind.Error),
        "d" => IsoDate(value),
        _ => Number(style, value),
    };

    private string Shared(string value, CellAddress address) =>
        int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < strings.Count
            ? strings[index]
            : throw Refusal.Broken(file, $"cell {address} refers to text number '{value}', and there is none.");

    private static Cell IsoDate(string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment)
            ? ValueText.Date(moment)
            : ValueText.Text(value);

    private Cell Number(int style, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return ValueText.Text(value);
        return styles.Of(style) switch
        {
            NumberMeaning.Moment => SerialDate.Moment(number, from1904),
            NumberMeaning.Span => SerialDate.Span(number),
            _ => ValueText.Number(number),
        };
    }
}
