using CoopTools.Cells;

namespace CoopTools.Files.Findings;

/// <summary>A row of the sheet Answers, with what its columns are.</summary>
/// <param name="Columns">The place of each column, by its header, and of each fact, by its id.</param>
/// <param name="Row">The row.</param>
/// <param name="Number">Its number, which goes on over further sheets.</param>
internal sealed record AnswerLine(IReadOnlyDictionary<string, int> Columns, Row Row, int Number)
{
    /// <summary>What stands in a column; null where nothing does, or there is none.</summary>
    /// <param name="column">Its header, or the fact's id.</param>
    public string? Text(string column) =>
        Columns.TryGetValue(column, out var place) && !Row.At(place).IsBlank ? Row.At(place).Text : null;
}
