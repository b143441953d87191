using CoopTools.Cells;

namespace CoopTools.Intakes.Columns;

/// <summary>
/// Gives each column a name of its own, under which it is kept where it gives no field: its header; with a number where an earlier column
/// has that header; its letters where it has none.
/// </summary>
internal sealed class ColumnNames
{
    private readonly IReadOnlyList<string> _headers;
    private readonly string[] _names;
    private readonly HashSet<string> _taken;

    /// <summary>Names columns.</summary>
    /// <param name="headers">The headers, from the first column; a blank one is empty.</param>
    /// <param name="reserved">Names that none of them may have.</param>
    public ColumnNames(IReadOnlyList<string> headers, IEnumerable<string>? reserved = null)
    {
        _headers = headers;
        var last = (reserved ?? []).ToDictionary(r => r, _ => 1, StringComparer.OrdinalIgnoreCase);
        _taken = new(headers.Select(h => h.Trim()).Concat(last.Keys), StringComparer.OrdinalIgnoreCase);
        _names = headers.Select(h => h.Length == 0 || last.TryAdd(h.Trim(), 1) ? h : Numbered(h.Trim(), last)).ToArray();
        _taken.UnionWith(_names);
    }

    /// <summary>How many columns the header row reaches over.</summary>
    public int Width => _headers.Count;

    /// <summary>The names that headers give.</summary>
    public IReadOnlyCollection<string> Given => _names.Where(n => n.Length > 0).ToArray();

    /// <summary>The same, for messages.</summary>
    public string Listed => string.Join(", ", Given.Select(n => $"'{n}'"));

    /// <summary>The header of a column; empty where it has none.</summary>
    public string Header(int column) => column < _headers.Count ? _headers[column] : string.Empty;

    /// <summary>The name of a column.</summary>
    public string Of(int column) => Header(column).Length > 0 ? _names[column] : Lettered(column);

    /// <summary>The column of a name, its header before any other; null where there is none.</summary>
    public int? Find(string name)
    {
        var wanted = name.Trim();
        if (IndexOf(_headers, wanted) is { } column)
            return column;
        if (IndexOf(_names, wanted) is { } renamed)
            return renamed;
        return wanted.Split(' ') is [_, var letters, ..] && CellAddress.Read($"{letters}1") is { } cell && Header(cell.Column).Length == 0 && Is(Lettered(cell.Column), wanted)
            ? cell.Column
            : null;
    }

    private static bool Is(string name, string wanted) => string.Equals(name.Trim(), wanted, StringComparison.OrdinalIgnoreCase);

    private static int? IndexOf(IReadOnlyList<string> names, string wanted)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Length > 0 && Is(names[i], wanted))
                return i;
        }

        return null;
    }

    private string Lettered(int column)
    {
        var name = $"Column {new CellAddress(1, column).ColumnLetters}";
        return _taken.Contains(name) ? Numbered(name, []) : name;
    }

    // The next number is kept for each name: a sheet may have one header a thousand times.
    private string Numbered(string name, Dictionary<string, int> last)
    {
        for (var number = last.GetValueOrDefault(name, 1) + 1; ; number++)
        {
            var numbered = FormattableString.Invariant($"{name} ({number})");
            if (_taken.Contains(numbered))
                continue;
            last[name] = number;
            return numbered;
        }
    }
}
