namespace CoopTools.Comparison;

/// <summary>Which findings came of each record, and by the law of which day the first did. It keeps a bit for each rule, and the day.</summary>
/// <param name="rules">How many rules there are.</param>
internal sealed class ReceivedFindings(int rules)
{
    private const int Bits = 64;

    private readonly int _words = (rules + Bits - 1) / Bits;
    private readonly List<ulong> _rules = [];
    private readonly List<DateOnly> _days = [];

    /// <summary>Enters a finding.</summary>
    /// <param name="record">The record's number, from 0; a new one is the next.</param>
    /// <param name="rule">The rule's place.</param>
    /// <param name="day">The law's day.</param>
    /// <returns>Null; or, where there was one on the rule already, the law's day of the record's first.</returns>
    public DateOnly? Enter(int record, int rule, DateOnly day)
    {
        if (record == _days.Count)
        {
            _days.Add(day);
            for (var i = 0; i < _words; i++)
                _rules.Add(0);
        }

        var (word, bit) = ((record * _words) + (rule / Bits), 1UL << (rule % Bits));
        if ((_rules[word] & bit) != 0)
            return _days[record];
        _rules[word] |= bit;
        return null;
    }
}
