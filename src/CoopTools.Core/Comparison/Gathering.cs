using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Comparison;

/// <summary>
/// Findings by one law as they come, gathered into rows. Only the row that is being filled is held apart; where the findings of one record
/// come in several goes, the rows are sorted in the end.
/// </summary>
/// <param name="pack">The law.</param>
/// <param name="form">How rows are written that do not fit into memory.</param>
/// <param name="open">Opens a stream for them; null to keep all in memory.</param>
/// <param name="most">How many rows are kept in memory.</param>
internal sealed class Gathering(Pack pack, RowForm form, Func<Stream>? open, int most) : IDisposable
{
    private readonly RecordNumbers _numbers = new();
    private readonly ReceivedFindings _received = new(pack.Rules.Count);
    private readonly List<RowSpool> _spools = [];
    private RowSpool? _rows;
    private GatheredRow? _filling;
    private bool _disordered;

    /// <summary>The law.</summary>
    public Pack Pack => pack;

    /// <summary>What the findings say together.</summary>
    public MatrixTally Tally { get; } = new();

    /// <summary>Takes a finding.</summary>
    /// <returns>Null; or, where there is one on its record and rule already, the law's day of the record's first.</returns>
    public DateOnly? Add(Finding finding)
    {
        var (number, isNew) = _numbers.Of(finding.Record.Key);
        var place = pack.Rules.PlaceOf(finding.Rule);
        if (_received.Enter(number, place, finding.AsOf) is { } day)
            return day;
        if (isNew)
            Tally.Add(finding.Record);
        Tally.Add(finding);
        if (_filling?.Number != number)
            Begin(number, finding.Record, isNew);
        _filling!.Cells[place] = finding;
        return null;
    }

    /// <summary>The rows, one for each record, in the order in which the records first came.</summary>
    public RowSpool Rows(CancellationToken stop = default)
    {
        Close();
        _rows ??= Spool(most);
        if (_disordered)
            _rows = Sorted(_rows, stop);
        _disordered = false;
        return _rows;
    }

    /// <summary>Room for some of the rows, which is let go with this.</summary>
    /// <param name="parts">How many such rooms share what memory there is for rows.</param>
    public RowSpool Part(int parts) => Spool(most / parts);

    private RowSpool Spool(int kept)
    {
        var spool = new RowSpool(form, open, kept);
        _spools.Add(spool);
        return spool;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var spool in _spools)
            spool.Dispose();
    }

    private void Begin(int number, Jurisdiction record, bool isNew)
    {
        Close();
        _disordered |= !isNew;
        _filling = new(number, record, new Finding?[pack.Rules.Count]);
    }

    private void Close()
    {
        if (_filling is not null)
            (_rows ??= Spool(most)).Add(_filling);
        _filling = null;
    }

    // Thrown into a few dozen piles of neighbours, of which each fits into memory.
    private RowSpool Sorted(RowSpool rows, CancellationToken stop)
    {
        const int MostPiles = 64;
        var height = Math.Max(Math.Max(most, 1), (_numbers.Count / MostPiles) + 1);
        var piles = Enumerable.Range(0, (_numbers.Count / height) + 1).Select(_ => Spool(most / MostPiles)).ToArray();
        foreach (var row in rows.Rows())
        {
            stop.ThrowIfCancellationRequested();
            piles[row.Number / height].Add(row);
        }

        rows.Dispose();
        var sorted = Spool(most);
        foreach (var pile in piles)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var row in Whole(pile))
                sorted.Add(row);
            pile.Dispose();
        }

        return sorted;
    }

    private static IEnumerable<GatheredRow> Whole(RowSpool pile)
    {
        var whole = new SortedDictionary<int, GatheredRow>();
        foreach (var row in pile.Rows())
        {
            if (!whole.TryAdd(row.Number, row))
                whole[row.Number] = whole[row.Number].With(row);
        }

        return whole.Values;
    }
}
