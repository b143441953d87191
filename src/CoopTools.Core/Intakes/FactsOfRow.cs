using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Intakes;

/// <summary>Reads the answers of one row. What cannot be read, or cannot hold with another answer, stays Unknown.</summary>
internal sealed class FactsOfRow(Pack pack, ColumnPlan plan, CellReader cells)
{
    private readonly Dictionary<string, RecordedFact> _facts = new(StringComparer.OrdinalIgnoreCase);

    public RecordedAnswers Read()
    {
        foreach (var (id, text) in plan.Set)
        {
            if (pack.Facts.Find(id) is { } fact && AnswerText.Find(fact, text) is { } answer)
                _facts[id] = new(fact, answer, null, null, null);
        }

        foreach (var column in plan.Facts)
            Add(column, pack.Facts.Find(column.Field)!);
        Disregard(pack.Contradictions.Where(Holds).ToArray());
        return new(pack.Facts, _facts.Values);
    }

    private void Add(ColumnUse column, Fact fact)
    {
        var (source, coder) = (Companion(plan.Sources, fact), Companion(plan.Coders, fact));
        if (cells.Text(column) is not { } text || cells.IsUnknown(text))
            return;
        if (AnswerText.Find(fact, text) is { } answer)
            _facts[fact.Id] = new(fact, answer, cells.AddressOf(column), source, coder);
        else
            cells.Problem(column, text, $"this is no answer to '{fact.Id}': it has {string.Join(", ", fact.Answers)} or Unknown. Until it is mended the fact is Unknown.");
    }

    private string? Companion(IReadOnlyDictionary<string, ColumnUse> companions, Fact fact) =>
        companions.TryGetValue(fact.Id, out var column) ? cells.Text(column) : null;

    private bool Holds(Contradiction contradiction) => contradiction.Answers.All(a =>
        _facts.TryGetValue(a.Fact, out var recorded) && string.Equals(recorded.Answer, a.Answer, StringComparison.Ordinal));

    // Judged on the answers as recorded: all sets are found before any fact is taken out.
    private void Disregard(IReadOnlyList<Contradiction> contradictions)
    {
        foreach (var contradiction in contradictions)
        {
            var ids = contradiction.Answers.Select(a => a.Fact).ToArray();
            var columns = plan.Facts.Where(c => ids.Contains(c.Field, StringComparer.Ordinal)).ToArray();
            cells.Contradicted(columns, contradiction.Answers.ToString(), $"these answers cannot all hold: {contradiction.Because} Until one is mended, each of these facts is Unknown.");
        }

        foreach (var fact in contradictions.SelectMany(c => c.Answers))
            _facts.Remove(fact.Fact);
    }
}
