using CoopTools.Comparison;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Markdown;

/// <summary>Writes the summary, the matrix and the findings that are listed as GitHub-flavoured Markdown.</summary>
internal static class MatrixMarkdown
{
    /// <summary>Writes the file.</summary>
    /// <param name="matrix">The findings.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(Matrix matrix, Stream stream)
    {
        using var page = new MarkdownPage(stream);
        page.Heading(1, Statements.Title(matrix));
        if (!string.IsNullOrWhiteSpace(matrix.Options.Subtitle))
            page.Paragraph(matrix.Options.Subtitle);
        page.Paragraph(Statements.Lead(matrix));
        page.Notice(matrix.Pack.Disclaimer);
        MarkdownSummary.Write(page, matrix);
        MarkdownMatrix.Write(page, matrix);
        MarkdownFindings.Write(page, matrix);
        MarkdownAuthorities.Write(page, matrix);
    }
}
