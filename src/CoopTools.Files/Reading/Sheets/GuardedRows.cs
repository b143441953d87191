using System.Collections;
using CoopTools.Cells;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Sheets;

/// <summary>Rows that can be read once, whose readers' own exceptions come out as refusals that name the row.</summary>
/// <param name="rows">The rows.</param>
/// <param name="refuse">Makes a refusal of an exception and the number of the last row read; null where it is no fault of the file.</param>
internal sealed class GuardedRows(IEnumerable<Row> rows, Func<Exception, int, IntakeException?> refuse) : IEnumerator<Row>
{
    private readonly IEnumerator<Row> _rows = rows.GetEnumerator();
    private int _last;

    public Row Current => _rows.Current;

    object IEnumerator.Current => Current;

    /// <summary>Moves to the next row that is not blank.</summary>
    public bool MoveNext()
    {
        while (Advance())
        {
            _last = Current.Number;
            if (HoldsSomething(Current.Cells))
                return true;
        }

        return false;
    }

    public void Reset() => throw new NotSupportedException();

    public void Dispose() => _rows.Dispose();

    // From the end, where readers leave no empty cell: a table far to the right costs no more than one at A1.
    private static bool HoldsSomething(IReadOnlyList<Cell> cells)
    {
        for (var i = cells.Count - 1; i >= 0; i--)
        {
            if (!cells[i].IsBlank)
                return true;
        }

        return false;
    }

    private bool Advance()
    {
        try
        {
            return _rows.MoveNext();
        }
        catch (Exception e) when (e is not (IntakeException or OperationCanceledException))
        {
            if (refuse(e, _last) is { } refusal)
                throw refusal;
            throw;
        }
    }
}
