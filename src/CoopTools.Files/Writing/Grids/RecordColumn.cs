using CoopTools.Comparison;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Grids;

/// <summary>A column that says of a line which record it is about, besides the name.</summary>
/// <param name="Header">The header.</param>
/// <param name="Text">The text of a record, or null.</param>
internal sealed record RecordColumn(string Header, Func<MatrixRow, string?> Text)
{
    private static readonly RecordColumn[] Optional =
    [
        new("State", r => r.Record.State),
        new("Circuit", r => r.Record.Circuit),
        new("Kind", r => r.Record.Body is { } kind ? Wording.Of(kind) : null),
        new("Id", r => r.Record.Id),
    ];

    private static readonly RecordColumn Number = new("Row", r => FormattableString.Invariant($"{r.Record.Row}"));

    private static readonly RecordColumn Input = new("Input", r => r.Record.Intake);

    /// <summary>The columns that say something: those that are blank in every row are left out, the input where there is one.</summary>
    public static IReadOnlyList<RecordColumn> Of(Matrix matrix) =>
    [
        .. Optional.Where(c => matrix.Rows.Any(r => c.Text(r) is not null)),
        Number,
        .. matrix.Intakes.Count > 1 ? [Input] : Array.Empty<RecordColumn>(),
    ];
}
