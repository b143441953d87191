using System.Globalization;
using CoopTools.Cells;
using CoopTools.Intakes;

namespace CoopTools.Files.Writing.Words;

/// <summary>One line of the input log.</summary>
/// <param name="Input">The input.</param>
/// <param name="Entry">What sort of entry it is.</param>
/// <param name="Row">The row, or null.</param>
/// <param name="Cell">The cell's address, or the column's letters.</param>
/// <param name="Column">The column's header.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What is used in its stead.</param>
/// <param name="What">What was done and why.</param>
internal sealed record LogLine(Intake Input, string Entry, int? Row, string? Cell, string? Column, string? Before, string? After, string What)
{
    /// <summary>Everything that the ledger of an input says: first what was refused, last what each column was used for.</summary>
    public static IEnumerable<LogLine> Of(Intake input) =>
    [
        .. input.Rejections.Select(r => new LogLine(input, "Rejection", r.Row, null, null, r.Content, null, $"The row was refused: {r.Message}")),
        .. input.Problems.Select(p => new LogLine(input, "Problem", p.Row, p.Cell, p.Column, p.Value, p.Kept ?? "Unknown", Wording.Sentence(p.Message))),
        .. input.Merges.Select(m => new LogLine(input, "Merged", m.Row, null, null, null, null, $"The row joined the record of row {m.Into.ToString(CultureInfo.InvariantCulture)}, {m.Name}.")),
        .. Above(input),
        .. input.Repairs.Select(r => new LogLine(input, "Repair", r.Row, r.Cell, r.Column, r.Before, r.After, $"Mended: {r.Reason}.")),
        .. input.Set.Select(s => new LogLine(input, "Given", null, null, null, null, s, input.Profile is null ? "Given to every row by -Set." : $"Given to every row by -Set or by the profile {input.Profile}.")),
        .. input.Columns.Select(c => new LogLine(input, "Column", null, new CellAddress(1, c.Index).ColumnLetters, c.Header, null, Field(c), Use(c))),
    ];

    private static IEnumerable<LogLine> Above(Intake input)
    {
        if (input.Heading is not { } heading)
            yield break;
        foreach (var row in heading.Above)
            yield return new(input, "Above", row.Row, null, null, row.Content, null, $"The row stands above the headers, which are in {heading}: it was not read as data.");
        if (heading.RowsAbove > heading.Above.Count)
            yield return new(input, "Above", null, null, null, null, null, $"{Wording.Number(heading.RowsAbove - heading.Above.Count, "more row")} above the headers, not read as data.");
    }

    private static string? Field(ColumnUse column) => column.Use switch
    {
        ColumnTarget.Attribute => string.Equals(column.Field, column.Header, StringComparison.Ordinal) ? null : column.Field,
        ColumnTarget.FactSource => $"{column.Field}.source",
        ColumnTarget.FactCoder => $"{column.Field}.coder",
        _ => column.Field,
    };

    private static string Use(ColumnUse column) => column.Use switch
    {
        ColumnTarget.Attribute when column.Field.Length == 0 => "A column without a header, in which nothing stands.",
        ColumnTarget.Attribute => "Kept with the record; no rule reads it.",
        ColumnTarget.Identity => "Says which jurisdiction the row is about.",
        ColumnTarget.Fact => "The answer to this fact.",
        ColumnTarget.FactSource => "Where the answer can be seen.",
        _ => "Who gave the answer.",
    };
}
