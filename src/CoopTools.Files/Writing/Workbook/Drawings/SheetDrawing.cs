using System.Xml.Linq;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Drawings;

/// <summary>The drawing of one sheet: its picture and its charts, each in a part of its own.</summary>
internal static class SheetDrawing
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private const string Part = "xl/drawings/drawing1.xml";

    /// <summary>What to add to the sheet.</summary>
    /// <param name="sheet">The sheet's name. Only one sheet has a drawing.</param>
    /// <param name="things">What is drawn.</param>
    public static SheetAddition Of(string sheet, IReadOnlyList<Drawn> things)
    {
        var drawing = new AddedPart(Part, ContentType, output => Save(DrawingXml.Drawing(things, IdOf), output))
        {
            Relationships = things.Select((t, i) => new AddedRelationship(IdOf(i), t.RelationshipType, t.Part.Name)).ToArray(),
        };
        return new(sheet, [("drawing", new("coopDrawing", "drawing", Part))], [], [drawing, .. things.Select(t => t.Part)]);
    }

    /// <summary>Writes a part of XML.</summary>
    /// <param name="root">The part's root.</param>
    /// <param name="output">Where to.</param>
    public static void Save(XElement root, Stream output)
    {
        using var writer = Xml.Writer(output);
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root).Save(writer);
    }

    private static string IdOf(int index) => FormattableString.Invariant($"rId{index + 1}");
}
