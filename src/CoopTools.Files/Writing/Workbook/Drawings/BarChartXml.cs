using System.Globalization;
using System.Xml.Linq;
using CoopTools.Files.Writing.Colours;
using CoopTools.Files.Writing.Workbook.Looks;
using static CoopTools.Files.Writing.Workbook.Drawings.DrawingXml;

namespace CoopTools.Files.Writing.Workbook.Drawings;

/// <summary>Writes a chart of bars (ECMA-376 Part 1, § 21.2). What the ranges hold is kept in it, so that a program that does not calculate draws it too.</summary>
internal static class BarChartXml
{
    private const string LabelAxis = "1001";
    private const string NumberAxis = "1002";
    private const int LineWidth = 9525;
    private const int HundredthsOfPoint = 100;

    /// <summary>The part's root.</summary>
    public static XElement Of(BarChart chart) => new(
        Chart + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", Chart.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "a", Main.NamespaceName),
        Value("roundedCorners", "0"),
        new XElement(
            Chart + "chart",
            Title(chart.Title),
            Value("autoTitleDeleted", "0"),
            new XElement(Chart + "plotArea", new XElement(Chart + "layout"), Bars(chart), Labels(), Numbers()),
            Value("plotVisOnly", "1"),
            Value("dispBlanksAs", "gap")),
        Shape(Palette.Plain.Fill, null),
        Letters(Palette.Plain.Ink, 9, bold: false));

    private static XElement Bars(BarChart chart) => new(
        Chart + "barChart",
        Value("barDir", "bar"),
        Value("grouping", "clustered"),
        Value("varyColors", "0"),
        new XElement(
            Chart + "ser",
            Value("idx", "0"),
            Value("order", "0"),
            new XElement(Chart + "tx", new XElement(Chart + "v", chart.Title)),
            Shape(Palette.Band.Fill, Palette.Band.Ink),
            Value("invertIfNegative", "0"),
            chart.Bars.Select((b, i) => Point(i, b.Paint)),
            DataLabels(),
            new XElement(Chart + "cat", Cached("str", chart.Labels, null, chart.Bars.Select(b => b.Label))),
            new XElement(Chart + "val", Cached("num", chart.Numbers, "#,##0", chart.Bars.Select(b => b.Number.ToString(CultureInfo.InvariantCulture))))),
        Value("gapWidth", "40"),
        Value("axId", LabelAxis),
        Value("axId", NumberAxis));

    // Lined with its ink: a pale bar is seen on white.
    private static XElement Point(int index, Paint paint) => new(
        Chart + "dPt",
        Value("idx", index.ToString(CultureInfo.InvariantCulture)),
        Value("invertIfNegative", "0"),
        Value("bubble3D", "0"),
        Shape(paint.Fill, paint.Ink == Palette.Plain.Fill ? paint.Fill : paint.Ink));

    private static XElement DataLabels() => new(
        Chart + "dLbls",
        new XElement(Chart + "numFmt", new XAttribute("formatCode", "#,##0"), new XAttribute("sourceLinked", "0")),
        new XElement(Chart + "spPr", new XElement(Main + "noFill"), new XElement(Main + "ln", new XElement(Main + "noFill"))),
        Letters(Palette.Plain.Ink, 9, bold: true),
        Value("dLblPos", "outEnd"),
        Value("showLegendKey", "0"),
        Value("showVal", "1"),
        Value("showCatName", "0"),
        Value("showSerName", "0"),
        Value("showPercent", "0"),
        Value("showBubbleSize", "0"));

    private static XElement Cached(string kind, string range, string? format, IEnumerable<string> values)
    {
        var points = values.Select((v, i) => new XElement(Chart + "pt", new XAttribute("idx", i), new XElement(Chart + "v", v))).ToArray();
        return new(
            Chart + $"{kind}Ref",
            new XElement(Chart + "f", range),
            new XElement(
                Chart + $"{kind}Cache",
                format is null ? null : new XElement(Chart + "formatCode", format),
                Value("ptCount", points.Length.ToString(CultureInfo.InvariantCulture)),
                points));
    }

    // Reversed, since a chart of bars counts its rows from below.
    private static XElement Labels() => Axis("catAx", LabelAxis, NumberAxis, "maxMin", "l", hidden: false, Value("auto", "1"), Value("lblOffset", "100"));

    private static XElement Numbers() => Axis("valAx", NumberAxis, LabelAxis, "minMax", "t", hidden: true);

    private static XElement Axis(string kind, string id, string crosses, string order, string side, bool hidden, params XElement[] further) => new(
        Chart + kind,
        Value("axId", id),
        new XElement(Chart + "scaling", Value("orientation", order), kind is "valAx" ? Value("min", "0") : null),
        Value("delete", hidden ? "1" : "0"),
        Value("axPos", side),
        new XElement(Chart + "numFmt", new XAttribute("formatCode", "#,##0"), new XAttribute("sourceLinked", "0")),
        Value("majorTickMark", "none"),
        Value("minorTickMark", "none"),
        Value("tickLblPos", "nextTo"),
        new XElement(Chart + "spPr", Line(Palette.Line)),
        Value("crossAx", crosses),
        Value("crosses", "autoZero"),
        further);

    private static XElement Title(string title) => new(
        Chart + "title",
        new XElement(
            Chart + "tx",
            new XElement(
                Chart + "rich",
                new XElement(Main + "bodyPr"),
                new XElement(
                    Main + "p",
                    new XElement(Main + "pPr", Run("defRPr", Palette.Heading.Ink, 11, bold: true)),
                    new XElement(Main + "r", Run("rPr", Palette.Heading.Ink, 11, bold: true), new XElement(Main + "t", title))))),
        Value("overlay", "0"));

    private static XElement Letters(int ink, int points, bool bold) => new(
        Chart + "txPr",
        new XElement(Main + "bodyPr"),
        new XElement(Main + "p", new XElement(Main + "pPr", Run("defRPr", ink, points, bold)), new XElement(Main + "endParaRPr", new XAttribute("lang", "en-US"))));

    private static XElement Run(string name, int ink, int points, bool bold) => new(
        Main + name,
        new XAttribute("sz", points * HundredthsOfPoint),
        new XAttribute("b", bold ? "1" : "0"),
        Fill(ink),
        new XElement(Main + "latin", new XAttribute("typeface", Look.FontName)));

    private static XElement Shape(int fill, int? line) => new(
        Chart + "spPr",
        Fill(fill),
        line is { } color ? Line(color) : new XElement(Main + "ln", new XElement(Main + "noFill")));

    private static XElement Line(int color) => new(Main + "ln", new XAttribute("w", LineWidth), Fill(color));

    private static XElement Fill(int color) =>
        new(Main + "solidFill", new XElement(Main + "srgbClr", new XAttribute("val", color.ToString("X6", CultureInfo.InvariantCulture))));

    private static XElement Value(string name, string value) => new(Chart + name, new XAttribute("val", value));
}
