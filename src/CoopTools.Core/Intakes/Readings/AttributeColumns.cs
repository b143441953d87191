using CoopTools.Cells;
using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Mending;
using CoopTools.Records;

namespace CoopTools.Intakes.Readings;

/// <summary>Reads what a row holds that no rule reads: as it stands, or as a profile says that it is read.</summary>
internal sealed class AttributeColumns(ColumnPlan plan)
{
    private readonly UnnamedColumns _unnamed = new(plan);
    private readonly ClosedColumn<string>?[] _days = plan.Attributes.Select(c => c.Form == CellForm.Day ? new ClosedColumn<string>(c, cell => Day(c, cell)) : null).ToArray();

    public Attributes Read(RowNotes notes)
    {
        notes.Met = _unnamed.In(notes.Row);
        notes.TooWide = UnnamedColumns.TooWide(notes.Row);
        if (plan.Attributes.Count + notes.Met.Count == 0)
            return Attributes.None;
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < plan.Attributes.Count; i++)
            Add(plan.Attributes[i].Field, _days[i] is { } days ? days.Read(notes) : Text(plan.Attributes[i], notes));
        foreach (var column in notes.Met)
            Add(column.Field, Text(column, notes));
        return attributes.Count == 0 ? Attributes.None : new(attributes);

        void Add(string name, string? text)
        {
            if (text is not null)
                attributes.TryAdd(name, text);
        }
    }

    private static string? Text(ColumnUse column, RowNotes notes)
    {
        var cell = notes.Row.At(column.Index);
        if (cell.IsBlank)
            return null;
        if (Unusable(column, cell) is { } note)
        {
            notes.Add(column, note);
            return null;
        }

        return column.Form == CellForm.Verbatim ? cell.Text : CellText.Read(column, notes);
    }

    // What a list writes where it gives nothing may be an error value.
    private static CellNote? Unusable(ColumnUse column, Cell cell) =>
        column.Blanks.Count > 0 && column.Blanks.Contains(cell.Text.Trim(), StringComparer.OrdinalIgnoreCase) ? CellNote.Repair(cell.Text, string.Empty, "what this list writes where it gives nothing")
        : cell.Kind == CellKind.Error ? CellNote.Problem(cell.Text, "the cell holds an error value; it is not kept.")
        : null;

    private static CellMeaning<string> Day(ColumnUse column, Cell cell)
    {
        if (cell.IsBlank || Unusable(column, cell) is not null)
            return new(null, cell.IsBlank ? null : Unusable(column, cell));
        var text = Spelling.Mend(cell.Text, out var mended);
        var day = DayText.Read(text);
        var slashed = day is null ? MissingSlash.Read(text) : null;
        day ??= slashed;
        if (day is null)
            return new(null, CellNote.Problem(text, "this is no date, and can be mended in no way or in more than one. Write it as 2025-01-23."));
        if (day < column.From || day > column.To)
            return new(null, CellNote.Problem(text, $"this day lies outside what the list can speak of, {DayText.Iso(column.From) ?? "any day"} to {DayText.Iso(column.To) ?? "any day"}. Look it up, and mend it."));
        var iso = DayText.Iso(day)!;
        var step = string.Equals(text, iso, StringComparison.Ordinal) ? null
            : slashed is null ? "date as year-month-day"
            : "a slash was missing, and there is one place for it; date as year-month-day";
        return new(iso, CellNote.Repair(cell.Text, iso, mended, step));
    }
}
