using CoopTools.Comparison;
using CoopTools.Files.Writing.Words;
using CoopTools.Records;

namespace CoopTools.Files.Writing.Grids;

/// <summary>A column that says of a line which record it is about, besides the name.</summary>
/// <param name="Header">The header.</param>
/// <param name="Text">The text of a record, or null.</param>
internal sealed record RecordColumn(string Header, Func<MatrixRow, string?> Text)
{
    private static readonly (RecordParts Part, RecordColumn Column)[] Optional =
    [
        (RecordParts.State, new("State", r => r.Record.State)),
        (RecordParts.Circuit, new("Circuit", r => r.Record.Circuit)),
        (RecordParts.Kind, new("Kind", r => r.Record.Body is { } kind ? Wording.Of(kind) : null)),
        (RecordParts.Id, new("Id", r => r.Record.Id)),
    ];

    private static readonly RecordColumn Number = new("Row", r => FormattableString.Invariant($"{r.Record.Row}"));

    private static readonly RecordColumn Input = new("Input", r => r.Record.Intake);

    /// <summary>The columns that say something: those that are blank in every row are left out, the input where there is one.</summary>
    public static IReadOnlyList<RecordColumn> Of(Matrix matrix) =>
    [
        .. Optional.Where(o => matrix.Tally.Parts.HasFlag(o.Part)).Select(o => o.Column),
        Number,
        .. matrix.Intakes.Count > 1 ? [Input] : Array.Empty<RecordColumn>(),
    ];
}
