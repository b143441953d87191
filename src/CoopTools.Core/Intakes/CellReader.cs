using CoopTools.Evaluation;
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
        var cell = row.At(column.Index);
        if (cell.IsBlank)
            return null;
        if (cell.Kind == CellKind.Error)
        {
            Problem(column, cell.Text, "the cell holds an error value. Mend its formula in the sheet, or clear it.");
            return null;
        }

        var text = Spelling.Mend(cell.Text, out var mended);
        if (mended is not null)
            Repair(column, text, mended);
        return text;
    }

    public State? State()
    {
        if (Text(IdentityField.State) is not { } text || IsUnknown(text))
            return null;
        var state = pack.States.Find(text) ?? pack.States.Find(text.Replace(".", string.Empty, StringComparison.Ordinal));
        if (plan.Identity(IdentityField.State) is not { } column)
            return state;
        if (state is null)
            Problem(column, text, "this is no state or territory of the United States. Give its postal code or its name; until then the state is unknown.");
        else if (!string.Equals(text, state.Code, StringComparison.Ordinal))
            Repair(column, state.Code, "state by its postal code");
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
        if (Text(IdentityField.RecordDate) is not { } text || IsUnknown(text))
            return null;
        var day = DayText.Read(text);
        if (plan.Identity(IdentityField.RecordDate) is not { } column)
            return day;
        if (day is null)
            Problem(column, text, "this is no date. Write it as 2025-01-23.");
        else if (!string.Equals(text, DayText.Iso(day), StringComparison.Ordinal))
            Repair(column, DayText.Iso(day)!, "date as year-month-day");
        return day;
    }

    public IReadOnlyDictionary<string, string> Attributes()
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in plan.Attributes)
        {
            var cell = row.At(column.Index);
            if (cell.Kind == CellKind.Error)
                Problem(column, cell.Text, "the cell holds an error value; it is not kept.");
            else if (!cell.IsBlank)
                attributes.TryAdd(column.Header, cell.Text);
        }

        return attributes;
    }

    public bool IsUnknown(string text) =>
        string.Equals(text, Answer.Unknown, StringComparison.OrdinalIgnoreCase) || pack.UnknownAliases.Contains(text, StringComparer.OrdinalIgnoreCase);

    public void Problem(ColumnUse column, string value, string message) =>
        intake.Enter(new Problem(row.Number, AddressOf(column), column.Header, value, message));

    public void Contradicted(IReadOnlyList<ColumnUse> columns, string values, string message) =>
        intake.Enter(new Problem(row.Number, string.Join(", ", columns.Select(AddressOf).Distinct(StringComparer.Ordinal)), string.Join(", ", columns.Select(c => c.Header)), values, message));

    private void Repair(ColumnUse column, string after, string reason) =>
        intake.Enter(new Repair(row.Number, AddressOf(column), column.Header, row.At(column.Index).Text, after, reason));
}
