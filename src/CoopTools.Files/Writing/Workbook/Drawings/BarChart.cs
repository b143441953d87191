using CoopTools.Files.Writing.Colours;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Drawings;

/// <summary>A chart of bars, one below the other, each labelled with its number and in the colours of its label.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Labels">The range that the labels stand in, as in <c>'Summary'!$A$7:$A$14</c>.</param>
/// <param name="Numbers">The range that the numbers stand in.</param>
/// <param name="Bars">The bars, from the top: what the ranges hold, and how each is painted.</param>
internal sealed record BarChart(string Title, string Labels, string Numbers, IReadOnlyList<(string Label, int Number, Paint Paint)> Bars)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string Part = "xl/charts/chart1.xml";

    /// <summary>The chart at a place on a sheet. Its numbers are its description as well.</summary>
    /// <param name="anchor">The place.</param>
    public Drawn At(Anchor anchor)
    {
        var numbers = string.Join(", ", Bars.Select(b => FormattableString.Invariant($"{b.Label} {b.Number:#,0}")));
        var part = new AddedPart(Part, ContentType, output => SheetDrawing.Save(BarChartXml.Of(this), output));
        return new(anchor, Title, $"Bar chart. {Title}: {numbers}.", part, "chart", DrawingXml.ChartFrame);
    }
}
