using System.Collections;
using CoopTools.Evaluation;

namespace CoopTools.Comparison;

/// <summary>Rows of a matrix, to be gone through from first to last, as often as need be. Whoever does ends when told to stop.</summary>
public sealed class MatrixRows : IReadOnlyCollection<MatrixRow>
{
    private readonly IReadOnlyList<RowSpool> _spools;
    private readonly int[] _columns;
    private readonly CancellationToken _stop;

    internal MatrixRows(IReadOnlyList<RowSpool> spools, int[] columns, CancellationToken stop)
    {
        _spools = spools;
        _columns = columns;
        _stop = stop;
        Count = spools.Sum(s => s.Count);
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>The rows of several groups, one after the other.</summary>
    internal static MatrixRows Together(IEnumerable<MatrixRows> groups)
    {
        var all = groups.ToArray();
        return all.Length == 1 ? all[0] : new(all.SelectMany(r => r._spools).ToArray(), all.Length == 0 ? [] : all[0]._columns, all.Length == 0 ? default : all[0]._stop);
    }

    /// <summary>Goes through the rows.</summary>
    /// <returns>The rows, one after the other.</returns>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public IEnumerator<MatrixRow> GetEnumerator()
    {
        foreach (var row in _spools.SelectMany(s => s.Rows()))
        {
            _stop.ThrowIfCancellationRequested();
            yield return new(row.Record, Cells(row));
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Finding?[] Cells(GatheredRow row) => _columns.Length == row.Cells.Length ? row.Cells : Array.ConvertAll(_columns, c => row.Cells[c]);
}
