using CoopTools.Cells;
using CoopTools.Intakes.Mending;
using CoopTools.Law;

namespace CoopTools.Intakes.Readings;

/// <summary>Finds out what cells of closed columns come to.</summary>
internal sealed class CellMeanings(Pack pack)
{
    public CellMeaning<State> State(Cell cell)
    {
        if (CellText.Mended(cell, out var mended, out var error) is not { } text)
            return new(null, error);
        if (UnknownText.Is(text, pack))
            return new(null, CellNote.Repair(cell.Text, text, mended));
        var named = Named(text);
        var state = named ?? MisspeltState.Find(pack.States, text);
        var step = state is null || string.Equals(text, state.Code, StringComparison.Ordinal) ? null
            : named is null ? "misspelt state"
            : "state by its postal code";
        var repair = CellNote.Repair(cell.Text, state?.Code ?? text, mended, step);
        return new(state, state is not null ? repair : CellNote.Problem(
            text,
            "this is no state or territory of the United States. Give its postal code or its name; until then the state is unknown.",
            repair));
    }

    public CellMeaning<JurisdictionKind?> Kind(Cell cell)
    {
        if (CellText.Mended(cell, out var mended, out var error) is not { } text)
            return new(null, error);
        var repair = CellNote.Repair(cell.Text, text, mended);
        if (UnknownText.Is(text, pack))
            return new(null, repair);
        return KindText.Find(text) is { } kind
            ? new(kind, repair)
            : new(null, CellNote.Problem(text, $"this is none of {string.Join(", ", Enum.GetNames<JurisdictionKind>())}.", repair));
    }

    public CellMeaning<DateOnly?> Day(Cell cell)
    {
        if (CellText.Mended(cell, out var mended, out var error) is not { } text)
            return new(null, error);
        var isUnknown = UnknownText.Is(text, pack);
        var day = isUnknown ? null : DayText.Read(text);
        var iso = DayText.Iso(day) ?? text;
        var repair = CellNote.Repair(cell.Text, iso, mended, string.Equals(text, iso, StringComparison.Ordinal) ? null : "date as year-month-day");
        return new(day, day is null && !isUnknown ? CellNote.Problem(text, "this is no date. Write it as 2025-01-23.", repair) : repair);
    }

    /// <summary>The number of an answer to a fact.</summary>
    public CellMeaning<byte> AnswerTo(Fact fact, Cell cell)
    {
        if (CellText.Mended(cell, out var mended, out var error) is not { } text)
            return new(0, error);
        var repair = CellNote.Repair(cell.Text, text, mended);
        if (UnknownText.Is(text, pack))
            return new(0, repair);
        return AnswerText.Find(fact, text) is { } answer ? new(AnswerNumber.Of(fact, answer), repair) : new(0, CellNote.Problem(
            text,
            $"this is no answer to '{fact.Id}': it has {string.Join(", ", fact.Answers)} or Unknown. Until it is mended the fact is Unknown.",
            repair));
    }

    /// <summary>The state of a name or code, whether or not it has full stops.</summary>
    public State? Named(string text) => pack.States.Find(text) ?? pack.States.Find(text.Replace(".", string.Empty, StringComparison.Ordinal));
}
