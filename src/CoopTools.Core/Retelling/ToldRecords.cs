using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Retelling;

/// <summary>
/// Which record each finding is on. In a file: lines that follow one another, of one identity, on different rules and without answers that
/// contradict one another are one record. Of copies: those that name the same row of the same input and are of one identity.
/// </summary>
/// <param name="input">The file that tells them; of copies nothing but what they name is asked.</param>
internal sealed class ToldRecords(Intake input)
{
    private readonly Dictionary<(string Input, int Row, string Who), ToldRecord> _copies = [];
    private readonly Dictionary<(string Input, int Row), int> _alike = [];
    private readonly Dictionary<(string Input, int Which), Intake> _inputs = [];
    private (Told Told, ToldRecord Record)? _last;

    /// <summary>The record that a finding is on; nothing is remembered of it until it is kept.</summary>
    /// <param name="told">The finding.</param>
    /// <param name="rule">Its rule.</param>
    /// <param name="agrees">Whether its answers can be those of a record.</param>
    /// <param name="make">Makes a record that is not there yet, of an input and a row.</param>
    public ToldRecord Of(Told told, Rule rule, Func<ToldRecord, bool> agrees, Func<Intake, int, Jurisdiction> make)
    {
        if (told.Input is not null)
            return _copies.TryGetValue(KeyOf(told), out var known) && agrees(known) ? known : new(make(known?.Record.Input ?? InputOf(told), told.Row));
        return _last is { } last && last.Told.IsAboutThatOf(told) && !last.Record.Has(rule) && agrees(last.Record)
            ? last.Record
            : new(make(input, told.Row));
    }

    /// <summary>Remembers the record of a finding that was made.</summary>
    /// <param name="told">The finding.</param>
    /// <param name="record">Its record.</param>
    public void Keep(Told told, ToldRecord record)
    {
        if (told.Input is null)
            _last = (told, record);
        else if (_copies.TryAdd(KeyOf(told), record))
            _alike[(told.Input, told.Row)] = Alike(told) + 1;
    }

    /// <summary>The input that a finding's record came from. Another jurisdiction in the same row of an input of the same name is of another input, as of another pipeline.</summary>
    /// <param name="told">The finding.</param>
    public Intake InputOf(Told told)
    {
        if (told.Input is not { } name)
            return input;
        if (_inputs.TryGetValue((name, Alike(told)), out var found))
            return found;
        return _inputs[(name, Alike(told))] = new(name);
    }

    /// <summary>Enters a finding in the accounts of what told it: a record's first is a row that was accepted, the others go on about it.</summary>
    /// <param name="finding">The finding.</param>
    public static void Enter(Finding finding)
    {
        if (finding.Batch.Meet(finding))
            finding.Record.Input.Add(RowEntries.None);
        else
            finding.Record.Input.Join();
    }

    private int Alike(Told told) => _alike.GetValueOrDefault((told.Input!, told.Row));

    private static (string Input, int Row, string Who) KeyOf(Told told) => (told.Input!, told.Row, told.Who());
}
