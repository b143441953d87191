using CoopTools.Law;

namespace CoopTools.Intakes;

/// <summary>Reads the cells of one row: mends text, notes repairs and problems with their addresses.</summary>
internal sealed class CellReader(ColumnPlan plan, Row row, Intake intake, Pack pack)
{
    /// <summary>Where a column of this row stands: a cell of the sheet, or the object of a pipeline.</summary>
    public string AddressOf(ColumnUse column) =>
        intake.Path is null ? FormattableString.Invariant($"object {row.Number}") : new CellAddress(row.Number, column.Index).ToString();

    /// <summary>The mended text of an identity field, or null where it is blank or of no use.</summary>
    public string? Text(IdentityField field) => plan.Identity(field) is { } column
        ? Text(column)
        : plan.Set.GetValueOrDefault(field.ToString());

    /// <summary>The mended text of a column, or null.</summary>
    public string? Text(ColumnUse column)
    {
        if (column.Form == CellForm.Link)
            return Link(column);
        if (Mended(column, out var mended) is not { } text)
            return null;
        Repair(column, text, mended);
        return text;
    }

    /// <summary>The mended text of a column, or null. What was mended is for the caller to enter, with what it mends itself: one cell, one repair.</summary>
    public string? Mended(ColumnUse column, out string? mended)
    {
        mended = null;
        var cell = row.At(column.Index);
        if (cell.IsBlank)
            return null;
        if (cell.Kind != CellKind.Error)
            return Spelling.Mend(cell.Text, out mended);
        Problem(column, cell.Text, "the cell holds an error value. Mend its formula in the sheet, or clear it.");
        return null;
    }

    public State? State()
    {
        if (plan.Identity(IdentityField.State) is not { } column)
            return Text(IdentityField.State) is { } given && !IsUnknown(given) ? Named(given) : null;
        if (Mended(column, out var mended) is not { } text)
            return null;
        if (IsUnknown(text))
        {
            Repair(column, text, mended);
            return null;
        }

        var named = Named(text);
        var state = named ?? MisspeltState.Find(pack.States, text);
        var step = state is null || string.Equals(text, state.Code, StringComparison.Ordinal) ? null
            : named is null ? "misspelt state"
            : "state by its postal code";
        Repair(column, state?.Code ?? text, mended, step);
        if (state is null)
            Problem(column, text, "this is no state or territory of the United States. Give its postal code or its name; until then the state is unknown.");
        return state;
    }

    public JurisdictionKind? Kind()
    {
        if (Text(IdentityField.Kind) is not { } text || IsUnknown(text))
            return null;
        var kind = KindText.Find(text);
        if (kind is null && plan.Identity(IdentityField.Kind) is { } column)
            Problem(column, text, $"this is none of {string.Join(", ", Enum.GetNames<JurisdictionKind>())}.");
        return kind;
    }

    public DateOnly? Day()
    {
        if (plan.Identity(IdentityField.RecordDate) is not { } column)
            return Text(IdentityField.RecordDate) is { } given && !IsUnknown(given) ? DayText.Read(given) : null;
        if (Mended(column, out var mended) is not { } text)
            return null;
        var day = IsUnknown(text) ? null : DayText.Read(text);
        var iso = DayText.Iso(day) ?? text;
        Repair(column, iso, mended, string.Equals(text, iso, StringComparison.Ordinal) ? null : "date as year-month-day");
        if (day is null && !IsUnknown(text))
            Problem(column, text, "this is no date. Write it as 2025-01-23.");
        return day;
    }

    public bool IsUnknown(string text) =>
        string.Equals(text, Answer.Unknown, StringComparison.OrdinalIgnoreCase) || pack.UnknownAliases.Contains(text, StringComparer.OrdinalIgnoreCase);

    public void Problem(ColumnUse column, string value, string message) =>
        intake.Enter(new Problem(row.Number, AddressOf(column), column.Title, value, message));

    public void Contradicted(IReadOnlyList<ColumnUse> columns, string values, string message) =>
        intake.Enter(new Problem(row.Number, string.Join(", ", columns.Select(AddressOf).Distinct(StringComparer.Ordinal)), string.Join(", ", columns.Select(c => c.Title)), values, message));

    /// <summary>Enters one repair for all that was mended in a cell; none where nothing was.</summary>
    public void Repair(ColumnUse column, string after, params string?[] reasons)
    {
        var said = string.Join(", ", reasons.OfType<string>());
        if (said.Length > 0)
            intake.Enter(new Repair(row.Number, AddressOf(column), column.Title, row.At(column.Index).Text, after, said));
    }

    private State? Named(string text) => pack.States.Find(text) ?? pack.States.Find(text.Replace(".", string.Empty, StringComparison.Ordinal));

    private string? Link(ColumnUse column)
    {
        if (LinkText.Of(row.At(column.Index)) is not { } link)
            return null;
        if (LinkText.Unwrapped(link) is not { } target)
            return link;
        intake.Enter(new Repair(row.Number, AddressOf(column), column.Title, link, target, "the link inside Outlook's wrapper"));
        return target;
    }
}
