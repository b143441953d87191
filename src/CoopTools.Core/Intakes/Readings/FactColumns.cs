using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Mending;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Intakes.Readings;

/// <summary>Reads the answers of a row. What cannot be read, or cannot hold with another answer, stays Unknown.</summary>
internal sealed class FactColumns
{
    private readonly FactColumn[] _columns;
    private readonly AnswerConflict[] _conflicts;
    private readonly byte[] _given;
    private readonly AnswersOfSheet _sheet;

    /// <summary>Prepares to read rows.</summary>
    /// <param name="pack">The pack whose facts are meant.</param>
    /// <param name="plan">Which column gives what.</param>
    /// <param name="hasCells">Whether the rows are those of a sheet.</param>
    public FactColumns(Pack pack, ColumnPlan plan, bool hasCells)
    {
        var meanings = new CellMeanings(pack);
        _columns = plan.Facts.Select(c => Column(pack.Facts.Find(c.Field)!, c)).ToArray();
        _conflicts = pack.Contradictions.Select(c => new AnswerConflict(c, pack, plan)).ToArray();
        _given = new byte[pack.Facts.Count];
        var order = new List<int>();
        foreach (var (id, text) in plan.Set)
        {
            if (pack.Facts.PlaceOf(id) is >= 0 and var place && AnswerText.Find(pack.Facts[place], text) is { } answer)
            {
                _given[place] = AnswerNumber.Of(pack.Facts[place], answer);
                order.Add(place);
            }
        }

        var columns = new int?[pack.Facts.Count];
        foreach (var column in _columns)
            columns[column.Place] = column.Answers.Use.Index;
        _sheet = new(pack.Facts, [.. order, .. _columns.Select(c => c.Place)], columns, hasCells);

        FactColumn Column(Fact fact, ColumnUse use) =>
            new(pack.Facts.PlaceOf(fact.Id), new(use, cell => meanings.AnswerTo(fact, cell)), plan.Sources.GetValueOrDefault(fact.Id), plan.Coders.GetValueOrDefault(fact.Id));
    }

    public RecordedAnswers Read(RowNotes notes)
    {
        var numbers = (byte[])_given.Clone();
        (string?, string?)[]? companions = null;
        foreach (var column in _columns)
        {
            var source = column.Source is null ? null : CellText.Read(column.Source, notes);
            var coder = column.Coder is null ? null : CellText.Read(column.Coder, notes);
            numbers[column.Place] = column.Answers.Read(notes);
            if (source is not null || coder is not null)
                (companions ??= new (string?, string?)[numbers.Length])[column.Place] = (source, coder);
        }

        Disregard(numbers, notes);
        return new(_sheet.Facts, new AnswersOfRow(_sheet, notes.Row.Number, numbers, companions));
    }

    // Judged on the answers as recorded: all sets are found before any fact is taken out.
    private void Disregard(byte[] numbers, RowNotes notes)
    {
        List<AnswerConflict>? found = null;
        foreach (var conflict in _conflicts)
        {
            if (conflict.IsIn(numbers))
                (found ??= []).Add(conflict);
        }

        foreach (var conflict in found ?? [])
            conflict.Tell(notes);
        foreach (var place in found?.SelectMany(c => c.Places) ?? [])
            numbers[place] = 0;
    }
}
