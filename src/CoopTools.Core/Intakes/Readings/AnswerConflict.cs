using CoopTools.Intakes.Columns;
using CoopTools.Law;

namespace CoopTools.Intakes.Readings;

/// <summary>A set of answers that cannot all hold, as a sheet can give it.</summary>
internal sealed class AnswerConflict
{
    private readonly (int Place, byte Number)[] _parts;
    private readonly ColumnUse[] _columns;
    private readonly Contradiction _contradiction;

    /// <summary>Looks the answers up.</summary>
    /// <param name="contradiction">The set; its facts and answers are the pack's.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="plan">Which column gives what.</param>
    public AnswerConflict(Contradiction contradiction, Pack pack, ColumnPlan plan)
    {
        _contradiction = contradiction;
        _parts = contradiction.Answers.Select(a => Part(pack.Facts.Find(a.Fact)!, a.Answer)).ToArray();
        _columns = plan.Facts.Where(c => contradiction.Answers.Any(a => string.Equals(a.Fact, c.Field, StringComparison.Ordinal))).ToArray();

        (int, byte) Part(Fact fact, string answer) => (pack.Facts.PlaceOf(fact.Id), AnswerNumber.Of(fact, fact.Find(answer)));
    }

    /// <summary>The places of its facts among the pack's.</summary>
    public IEnumerable<int> Places => _parts.Select(p => p.Place);

    /// <summary>Whether all of them are among a row's answers, by their numbers.</summary>
    public bool IsIn(byte[] numbers)
    {
        foreach (var (place, number) in _parts)
        {
            if (number == 0 || numbers[place] != number)
                return false;
        }

        return true;
    }

    public void Tell(RowNotes notes) => notes.Contradicted(
        _columns,
        _contradiction.Answers.ToString(),
        $"these answers cannot all hold: {_contradiction.Because} Until one is mended, each of these facts is Unknown.");
}
