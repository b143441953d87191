using System.Globalization;

namespace CoopTools.Cells;

/// <summary>A cell of a sheet, counted as a spreadsheet shows it.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 0.</param>
public readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>How many columns a sheet has (ECMA-376; XFD is the last).</summary>
    public const int MostColumns = 16_384;

    private const int Letters = 26;

    // XFD is the last column of a sheet.
    private const int MostLetters = 3;

    // As many letters as the largest number of a column has.
    private const int MostDigits = 7;

    /// <summary>The column in letters, as in <c>A</c> or <c>AB</c>.</summary>
    public string ColumnLetters
    {
        get
        {
            Span<char> letters = stackalloc char[MostDigits];
            var first = MostDigits;
            for (var rest = Column + 1; rest > 0; rest = (rest - 1) / Letters)
                letters[--first] = (char)('A' + ((rest - 1) % Letters));
            return new(letters[first..]);
        }
    }

    /// <summary>Reads an address such as <c>AB12</c>; of a range, its first cell. Null where it is none.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The address.</returns>
    public static CellAddress? Read(ReadOnlySpan<char> text)
    {
        var cell = text.IndexOf(':') is var end && end >= 0 ? text[..end] : text;
        var (letters, column) = (0, 0);
        for (; letters < cell.Length && letters < MostLetters && char.IsAsciiLetter(cell[letters]); letters++)
            column = (column * Letters) + char.ToUpperInvariant(cell[letters]) - 'A' + 1;
        return letters > 0 && int.TryParse(cell[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? new(row, column - 1)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ColumnLetters}{Row}");
}
