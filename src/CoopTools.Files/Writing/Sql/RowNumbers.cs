namespace CoopTools.Files.Writing.Sql;

/// <summary>Rows that are the same are one row with one number, from 1 in the order in which they come.</summary>
internal sealed class RowNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _rows = [];

    /// <summary>The rows, each with its number before it.</summary>
    public IReadOnlyList<string> Rows => _rows;

    /// <summary>The number of a row.</summary>
    public int Of(string row)
    {
        if (_numbers.TryGetValue(row, out var number))
            return number;
        number = _numbers[row] = _numbers.Count + 1;
        _rows.Add($"{SqlText.Of(number)}, {row}");
        return number;
    }
}
