using System.Collections;
using System.Runtime.ExceptionServices;
using CoopTools.Cells;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Sheets;

/// <summary>Rows that can be looked at before they are read. What breaks while looking ahead breaks when reading gets there.</summary>
internal sealed class RowsAhead(IEnumerator<Row> rows) : IEnumerator<Row>
{
    private readonly Queue<Row> _ahead = new();
    private ExceptionDispatchInfo? _broken;
    private Row? _current;

    public Row Current => _current!;

    /// <summary>Whether the last move came to a row.</summary>
    public bool HasCurrent => _current is not null;

    object IEnumerator.Current => Current;

    /// <summary>The next rows, fewer where the sheet ends or breaks.</summary>
    public IReadOnlyCollection<Row> LookAhead(int count)
    {
        while (_ahead.Count < count && Fetched() is { } row)
            _ahead.Enqueue(row);
        return _ahead;
    }

    public bool MoveNext()
    {
        if (_ahead.TryDequeue(out _current))
            return true;
        _current = Fetched();
        _broken?.Throw();
        return _current is not null;
    }

    public void Reset() => throw new NotSupportedException();

    public void Dispose() => rows.Dispose();

    private Row? Fetched()
    {
        try
        {
            return _broken is null && rows.MoveNext() ? rows.Current : null;
        }
        catch (IntakeException e)
        {
            _broken = ExceptionDispatchInfo.Capture(e);
            return null;
        }
    }
}
