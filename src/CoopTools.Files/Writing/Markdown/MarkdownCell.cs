using CoopTools.Citations;

namespace CoopTools.Files.Writing.Markdown;

/// <summary>A cell of a table: any text, which stays text, or a citation in its typefaces.</summary>
/// <param name="Written">The cell as it is written, in one line.</param>
internal readonly record struct MarkdownCell(string Written)
{
    /// <summary>A cell with any text.</summary>
    public static implicit operator MarkdownCell(string? text) => new(MarkdownText.Plain(text));

    /// <summary>A cell with a citation.</summary>
    public static MarkdownCell Of(IEnumerable<Run> runs) => new(MarkdownText.Of(runs));
}
