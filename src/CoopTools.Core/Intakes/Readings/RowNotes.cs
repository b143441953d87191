using System.Globalization;
using CoopTools.Cells;

namespace CoopTools.Intakes.Readings;

/// <summary>Notes what there is to say of a row while it is read.</summary>
internal sealed class RowNotes(Row row, bool isSheet)
{
    private List<Repair>? _repairs;
    private List<Problem>? _problems;

    /// <summary>The row.</summary>
    public Row Row => row;

    /// <summary>The columns without a header in which the row has something.</summary>
    public IReadOnlyList<ColumnUse> Met { get; set; } = [];

    /// <summary>That the row has more cells than a sheet has columns, or null.</summary>
    public Problem? TooWide { get; set; }

    /// <summary>Where a column of this row stands: a cell of the sheet, or the object of a pipeline.</summary>
    public string AddressOf(ColumnUse column) => isSheet
        ? new CellAddress(row.Number, column.Index).ToString()
        : string.Create(CultureInfo.InvariantCulture, $"object {row.Number}");

    /// <summary>Notes what a cell comes to, where something was mended in it or cannot be used.</summary>
    public void Add(ColumnUse column, CellNote note)
    {
        if (note.Reason is { } reason)
            (_repairs ??= []).Add(new(row.Number, AddressOf(column), column.Title, note.Before, note.After, reason));
        if (note.Message is { } message)
            Problem(column, note.Value, message);
    }

    public void Problem(ColumnUse column, string value, string message) =>
        (_problems ??= []).Add(new(row.Number, AddressOf(column), column.Title, value, message));

    public void Contradicted(IReadOnlyList<ColumnUse> columns, string values, string message) => (_problems ??= []).Add(new(
        row.Number,
        string.Join(", ", columns.Select(AddressOf).Distinct(StringComparer.Ordinal)),
        string.Join(", ", columns.Select(c => c.Title)),
        values,
        message));

    /// <summary>All that was noted.</summary>
    public RowEntries Entries() => _repairs is null && _problems is null && Met.Count == 0 && TooWide is null
        ? RowEntries.None
        : new() { Repairs = _repairs ?? [], Problems = _problems ?? [], Met = Met, TooWide = TooWide };
}
