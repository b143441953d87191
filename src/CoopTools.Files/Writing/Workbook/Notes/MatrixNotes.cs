using CoopTools.Comparison;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Workbook.Notes;

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
        var (chosen, row) = (MostSeriousFirst.ToDictionary(o => o, _ => new List<NotedCell>()), 0);
        foreach (var cells in matrix.Rows.Select(r => r.Cells))
        {
            for (var rule = 0; rule < cells.Count; rule++)
            {
                if (cells[rule] is { } finding && chosen.TryGetValue(finding.Decision.Outcome, out var alike) && alike.Count < most)
                    alike.Add(new(row, rule, finding));
            }

            row++;
        }

        return new(
            MostSeriousFirst.SelectMany(o => chosen[o]).Take(most).OrderBy(c => c.Row).ThenBy(c => c.Rule).ToArray(),
            matrix.Tally.All.NeedAttention);
    }
}
