using CoopTools.Comparison;
using CoopTools.Decisions;
using CoopTools.Evaluation;

namespace CoopTools.Files.Writing.Notes;

/// <summary>Which cells of the matrix have a note: those that need attention, the most serious first, as many as a workbook takes.</summary>
internal sealed class MatrixNotes
{
    private static readonly Outcome[] MostSeriousFirst = [Outcome.Conflict, Outcome.Misstated, Outcome.Risk, Outcome.Undetermined];

    private MatrixNotes(IReadOnlyList<NotedCell> cells, int wanted)
    {
        Cells = cells;
        Wanted = wanted;
    }

    /// <summary>The cells, by row and column of the matrix.</summary>
    public IReadOnlyList<NotedCell> Cells { get; }

    /// <summary>How many cells need attention.</summary>
    public int Wanted { get; }

    /// <summary>How many cells need attention and have no note.</summary>
    public int LeftOut => Wanted - Cells.Count;

    /// <summary>Chooses the cells.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="most">How many notes there may be.</param>
    public static MatrixNotes Of(Matrix matrix, int most)
    {
        var chosen = MostSeriousFirst.SelectMany(outcome => Of(matrix, outcome)).Take(most).ToArray();
        return new(
            chosen.OrderBy(c => c.Row).ThenBy(c => c.Rule).ToArray(),
            matrix.Findings.Count(f => Verdict.Of(f).NeedsAttention));
    }

    private static IEnumerable<NotedCell> Of(Matrix matrix, Outcome outcome)
    {
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            var cells = matrix.Rows[row].Cells;
            for (var rule = 0; rule < cells.Count; rule++)
            {
                if (cells[rule] is { } finding && finding.Decision.Outcome == outcome)
                    yield return new(row, rule, finding);
            }
        }
    }
}
