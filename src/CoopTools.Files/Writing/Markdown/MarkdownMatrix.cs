using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Grids;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Markdown;

/// <summary>The matrix as a table, one for each group; the words of the signs stand above it.</summary>
internal static class MarkdownMatrix
{
    /// <summary>Writes it.</summary>
    public static void Write(MarkdownPage page, Matrix matrix)
    {
        page.Heading(2, "Matrix");
        if (matrix.Rows.Count == 0)
        {
            page.Paragraph(Statements.NoRecord);
            return;
        }

        page.Paragraph($"Signs: {string.Join("; ", Verdict.All.Select(v => $"{v.Symbol} {v.Label}"))}. A cell that reads “{Statements.NotExported}”: {Statements.NotExportedMeaning}");
        var grid = Grid.Of(matrix);
        if (Grid.IsTurned(matrix))
            Turned(page, matrix, grid);
        else
            Straight(page, matrix, grid);
    }

    private static void Straight(MarkdownPage page, Matrix matrix, Grid grid)
    {
        var columns = RecordColumn.Of(matrix);
        foreach (var band in grid.Down)
        {
            if (band.Label is not null)
                page.Heading(3, band.Label);
            page.Table(["Jurisdiction", .. columns.Select(c => c.Header), .. matrix.Rules.Select(r => r.Id)], band.Heads.Select(line => (IEnumerable<string?>)
                [line.Row!.Record.Name, .. columns.Select(c => c.Text(line.Row)), .. grid.Columns.Select(column => Cell(line, column))]));
        }

        page.Heading(3, "The rules of the matrix");
        page.Table(["Rule", "Title", "Modality", "Question"], matrix.Rules.Select(r => (IEnumerable<string?>)[r.Id, r.Title, r.Modality.ToString(), r.Question]));
    }

    private static void Turned(MarkdownPage page, Matrix matrix, Grid grid)
    {
        var names = new RecordNames(matrix);
        foreach (var band in grid.Across)
        {
            if (band.Label is not null)
                page.Heading(3, band.Label);
            page.Table(["Rule", "Title", .. band.Heads.Select(h => names[h.Row!.Record])], grid.Lines.Select(line => (IEnumerable<string?>)
                [line.Rule!.Value.Rule.Id, line.Rule.Value.Rule.Title, .. band.Heads.Select(column => Cell(line, column))]));
        }
    }

    // The sign and the word: nothing is told by a sign alone.
    private static string Cell(GridHead line, GridHead column) =>
        Grid.At(line, column) is { } finding ? Verdict.Of(finding).ToString() : Statements.NotExported;
}
