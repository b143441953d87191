using CoopTools.Evaluation;
using CoopTools.Files.Writing.Workbook.Notes;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Workbook.Notes;

public sealed class MatrixNotesTests
{
    private static readonly Outcome[] Order = [Outcome.Conflict, Outcome.Misstated, Outcome.Risk, Outcome.Undetermined];

    [Fact]
    public void Every_cell_that_needs_attention_has_one_and_no_other()
    {
        var matrix = Sample.Small();
        var notes = MatrixNotes.Of(matrix, 2000);
        Assert.Equal(matrix.Findings.Where(f => Verdict.Of(f).NeedsAttention), notes.Cells.Select(c => c.Finding));
        Assert.Equal(0, notes.LeftOut);
        Assert.All(notes.Cells, c => Assert.Same(matrix.Rows.ElementAt(c.Row).Cells[c.Rule], c.Finding));
    }

    [Fact]
    public void Where_there_are_too_many_the_most_serious_stay()
    {
        var matrix = Sample.Large(50);
        var all = MatrixNotes.Of(matrix, int.MaxValue);
        for (var most = 0; most < all.Wanted; most += 97)
        {
            var notes = MatrixNotes.Of(matrix, most);
            Assert.Equal((most, all.Wanted - most), (notes.Cells.Count, notes.LeftOut));
            var least = notes.Cells.Select(c => Array.IndexOf(Order, c.Finding.Decision.Outcome)).DefaultIfEmpty(0).Max();
            var left = all.Cells.Except(notes.Cells).Select(c => Array.IndexOf(Order, c.Finding.Decision.Outcome)).DefaultIfEmpty(Order.Length).Min();
            Assert.True(least <= left);
        }
    }

    [Fact]
    public void They_come_in_the_order_of_the_cells()
    {
        var cells = MatrixNotes.Of(Sample.Large(20), 100).Cells;
        Assert.Equal(cells.OrderBy(c => c.Row).ThenBy(c => c.Rule), cells);
    }
}
