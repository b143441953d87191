using System.Xml.Linq;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Drawings;

/// <summary>The elements of drawings on sheets (ECMA-376 Part 1, § 20.5).</summary>
internal static class DrawingXml
{
    /// <summary>The namespace of drawings on sheets.</summary>
    public static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    /// <summary>The namespace of drawings.</summary>
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>The namespace of charts.</summary>
    public static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>The namespace of references to other parts.</summary>
    public static readonly XNamespace Relationships = RelationshipPart.Document;

    /// <summary>The drawing of a sheet.</summary>
    /// <param name="things">What is on it.</param>
    /// <param name="idOf">Gives the id of a thing's relationship.</param>
    public static XElement Drawing(IReadOnlyList<Drawn> things, Func<int, string> idOf) => new(
        Sheet + "wsDr",
        new XAttribute(XNamespace.Xmlns + "xdr", Sheet.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "a", Main.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "r", Relationships.NamespaceName),
        things.Select((t, i) => Anchored(t.Anchor, t.Element(t, i + 1, idOf(i)))));

    /// <summary>A picture, undistorted.</summary>
    public static XElement Picture(Drawn thing, int number, string relationship) => new(
        Sheet + "pic",
        new XElement(
            Sheet + "nvPicPr",
            Named(thing, number),
            new XElement(Sheet + "cNvPicPr", new XElement(Main + "picLocks", new XAttribute("noChangeAspect", "1")))),
        new XElement(
            Sheet + "blipFill",
            new XElement(Main + "blip", new XAttribute(Relationships + "embed", relationship)),
            new XElement(Main + "stretch", new XElement(Main + "fillRect"))),
        new XElement(
            Sheet + "spPr",
            Frame(Main + "xfrm", Anchor.Units(thing.Anchor.Width), Anchor.Units(thing.Anchor.Height)),
            new XElement(Main + "prstGeom", new XAttribute("prst", "rect"), new XElement(Main + "avLst"))));

    /// <summary>A chart.</summary>
    public static XElement ChartFrame(Drawn thing, int number, string relationship) => new(
        Sheet + "graphicFrame",
        new XAttribute("macro", string.Empty),
        new XElement(Sheet + "nvGraphicFramePr", Named(thing, number), new XElement(Sheet + "cNvGraphicFramePr")),
        Frame(Sheet + "xfrm", 0, 0),
        new XElement(
            Main + "graphic",
            new XElement(
                Main + "graphicData",
                new XAttribute("uri", Chart.NamespaceName),
                new XElement(Chart + "chart", new XAttribute(XNamespace.Xmlns + "c", Chart.NamespaceName), new XAttribute(Relationships + "id", relationship)))));

    // The id is unique on the sheet; Excel gives 1 to the sheet itself.
    private static XElement Named(Drawn thing, int number) => new(
        Sheet + "cNvPr",
        new XAttribute("id", number + 1),
        new XAttribute("name", thing.Name),
        new XAttribute("descr", thing.Description));

    private static XElement Frame(XName name, long width, long height) => new(
        name,
        new XElement(Main + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
        new XElement(Main + "ext", new XAttribute("cx", width), new XAttribute("cy", height)));

    private static XElement Anchored(Anchor anchor, XElement content) => new(
        Sheet + "oneCellAnchor",
        new XElement(
            Sheet + "from",
            new XElement(Sheet + "col", anchor.Column - 1),
            new XElement(Sheet + "colOff", Anchor.Units(anchor.FromLeft)),
            new XElement(Sheet + "row", anchor.Row - 1),
            new XElement(Sheet + "rowOff", Anchor.Units(anchor.FromTop))),
        new XElement(Sheet + "ext", new XAttribute("cx", Anchor.Units(anchor.Width)), new XAttribute("cy", Anchor.Units(anchor.Height))),
        content,
        new XElement(Sheet + "clientData"));
}
