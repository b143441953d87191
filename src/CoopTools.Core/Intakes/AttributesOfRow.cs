using CoopTools.Records;

namespace CoopTools.Intakes;

/// <summary>Reads what a row holds that no rule reads: as it stands, or as a profile says that it is read.</summary>
internal sealed class AttributesOfRow(ColumnPlan plan, UnnamedColumns unnamed, Row row, CellReader cells)
{
    public Attributes Read()
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in plan.Attributes.Concat(unnamed.In(row)))
        {
            if (Text(column, row.At(column.Index)) is { } text)
                attributes.TryAdd(column.Field, text);
        }

        return attributes.Count == 0 ? Attributes.None : new(attributes);
    }

    private string? Text(ColumnUse column, Cell cell)
    {
        if (cell.IsBlank || IsBlankMark(column, cell))
            return null;
        if (cell.Kind == CellKind.Error)
        {
            cells.Problem(column, cell.Text, "the cell holds an error value; it is not kept.");
            return null;
        }

        return column.Form switch
        {
            CellForm.Words or CellForm.Link => cells.Text(column),
            CellForm.Day => Day(column),
            _ => cell.Text,
        };
    }

    private bool IsBlankMark(ColumnUse column, Cell cell)
    {
        if (!column.Blanks.Contains(cell.Text.Trim(), StringComparer.OrdinalIgnoreCase))
            return false;
        cells.Repair(column, string.Empty, "what this list writes where it gives nothing");
        return true;
    }

    private string? Day(ColumnUse column)
    {
        if (cells.Mended(column, out var mended) is not { } text)
            return null;
        var day = DayText.Read(text);
        var slashed = day is null ? MissingSlash.Read(text) : null;
        day ??= slashed;
        var iso = DayText.Iso(day) ?? text;
        var step = string.Equals(text, iso, StringComparison.Ordinal) ? null
            : slashed is null ? "date as year-month-day"
            : "a slash was missing, and there is one place for it; date as year-month-day";
        if (day is null)
            cells.Problem(column, text, "this is no date, and can be mended in no way or in more than one. Write it as 2025-01-23.");
        else if (day < column.From || day > column.To)
            cells.Problem(column, text, $"this day lies outside what the list can speak of, {DayText.Iso(column.From) ?? "any day"} to {DayText.Iso(column.To) ?? "any day"}. Look it up, and mend it.");
        else
            cells.Repair(column, iso, mended, step);
        return day is null || day < column.From || day > column.To ? null : iso;
    }
}
