using CoopTools.Comparison;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Grids;

/// <summary>Lines or columns that belong together.</summary>
/// <param name="Label">What they share, in words; null where nothing is grouped.</param>
/// <param name="Heads">The lines or columns.</param>
internal sealed record GridBand(string? Label, IReadOnlyList<GridHead> Heads)
{
    /// <summary>The records by what they are grouped by.</summary>
    public static IReadOnlyList<GridBand> OfRecords(Matrix matrix) => matrix.Groups
        .Select(g => new GridBand(InWords(matrix, g), g.Rows.Select(r => new GridHead(r, null)).ToArray()))
        .ToArray();

    /// <summary>The rules by question; of several packs by pack first, which then stands before the question.</summary>
    public static IReadOnlyList<GridBand> OfRules(Matrix matrix) => matrix.Rules
        .Select((rule, i) => (rule, i))
        .GroupBy(r => (Pack: matrix.Pack.Of(r.rule).Id, r.rule.Question))
        .Select(g => new GridBand(
            $"{(matrix.Pack.Parts.Count > 1 ? $"{g.Key.Pack}: " : null)}{(matrix.Pack.Questions.Find(g.Key.Question) is { } question ? $"{question.Id} {question.Label}" : g.Key.Question)}",
            g.Select(r => new GridHead(null, r)).ToArray()))
        .ToArray();

    private static string? InWords(Matrix matrix, MatrixGroup group) =>
        GroupNames.Of(matrix, group) is { } name ? $"{name}: {Wording.Number(group.Rows.Count, "record")}" : null;
}
