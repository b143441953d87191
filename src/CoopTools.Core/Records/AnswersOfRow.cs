using CoopTools.Law;

namespace CoopTools.Records;

/// <summary>The answers of one row of a sheet, a byte each: a sheet may have a million rows. What else there is to an answer is made when it is asked for.</summary>
/// <param name="sheet">Where they come from.</param>
/// <param name="row">The row, from 1.</param>
/// <param name="numbers">For each fact of the pack the number of its answer, from 1; 0 for none.</param>
/// <param name="companions">For each fact of the pack where its answer can be seen and who gave it; null where no answer of the row has either.</param>
internal sealed class AnswersOfRow(AnswersOfSheet sheet, int row, byte[] numbers, (string? Source, string? Coder)[]? companions) : RecordedEntries
{
    public override int Count => numbers.Length - numbers.AsSpan().Count((byte)0);

    public override IEnumerable<RecordedFact> All => sheet.Order.Select(At).OfType<RecordedFact>();

    public override Answer? GivenAt(int place) => numbers[place] is > 0 and var number ? sheet.Facts[place].Answers[number - 1] : null;

    public override RecordedFact? At(int place) => GivenAt(place) is { } given
        ? new(sheet.Facts[place], given, sheet.CellOf(place, row), companions?[place].Source, companions?[place].Coder)
        : null;
}
