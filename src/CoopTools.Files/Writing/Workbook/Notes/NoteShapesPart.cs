using System.Globalization;
using System.Xml;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Notes;

/// <summary>Writes the boxes of a sheet's notes. Spreadsheets still draw them in VML alone (ECMA-376 Part 4, § 19).</summary>
internal static class NoteShapesPart
{
    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const string Office = "urn:schemas-microsoft-com:office:office";
    private const string Excel = "urn:schemas-microsoft-com:office:excel";

    // The ids of shapes come in blocks of 1,024, and each drawing names the blocks that it uses (§ 19.2.2.14).
    private const int IdsOfBlock = 1024;

    private const string Kind = "_x0000_t202";

    /// <summary>How many blocks of ids some notes take.</summary>
    public static int BlocksOf(int notes) => (notes / IdsOfBlock) + 1;

    /// <summary>Writes the part.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="box">Places their boxes.</param>
    /// <param name="firstBlock">The first block of ids that no other sheet uses, from 1.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IReadOnlyList<Note> notes, NoteBox box, int firstBlock, Stream output)
    {
        using var xml = Xml.Writer(output);
        xml.WriteStartElement("xml");
        xml.WriteAttributeString("xmlns", "v", null, Vml);
        xml.WriteAttributeString("xmlns", "o", null, Office);
        xml.WriteAttributeString("xmlns", "x", null, Excel);
        Head(xml, Enumerable.Range(firstBlock, BlocksOf(notes.Count)));
        for (var i = 0; i < notes.Count; i++)
            Shape(xml, notes[i], box, (firstBlock * IdsOfBlock) + i + 1);
        xml.WriteEndElement();
    }

    private static void Head(XmlWriter xml, IEnumerable<int> blocks)
    {
        xml.WriteStartElement("shapelayout", Office);
        xml.WriteAttributeString("ext", Vml, "edit");
        Empty(xml, "idmap", Office, ("v:ext", "edit"), ("data", string.Join(',', blocks.Select(b => b.ToString(CultureInfo.InvariantCulture)))));
        xml.WriteEndElement();
        xml.WriteStartElement("shapetype", Vml);
        xml.WriteAttributeString("id", Kind);
        xml.WriteAttributeString("coordsize", "21600,21600");
        xml.WriteAttributeString("spt", Office, "202");
        xml.WriteAttributeString("path", "m,l,21600r21600,l21600,xe");
        Empty(xml, "stroke", Vml, ("joinstyle", "miter"));
        Empty(xml, "path", Vml, ("gradientshapeok", "t"), ("o:connecttype", "rect"));
        xml.WriteEndElement();
    }

    private static void Shape(XmlWriter xml, Note note, NoteBox box, int id)
    {
        xml.WriteStartElement("shape", Vml);
        xml.WriteAttributeString("id", FormattableString.Invariant($"_x0000_s{id}"));
        xml.WriteAttributeString("type", $"#{Kind}");
        xml.WriteAttributeString("style", "position:absolute;visibility:hidden");
        xml.WriteAttributeString("fillcolor", "#fffbe6");
        xml.WriteAttributeString("strokecolor", "#8a8f94");
        xml.WriteAttributeString("insetmode", Office, "auto");
        Empty(xml, "fill", Vml, ("color2", "#fffbe6"));
        Empty(xml, "shadow", Vml, ("on", "t"), ("color", "black"), ("obscured", "t"));
        Empty(xml, "path", Vml, ("o:connecttype", "none"));
        xml.WriteStartElement("textbox", Vml);
        xml.WriteAttributeString("style", "mso-direction-alt:auto");
        xml.WriteStartElement("div");
        xml.WriteAttributeString("style", "text-align:left");
        xml.WriteEndElement();
        xml.WriteEndElement();
        Client(xml, note, box);
        xml.WriteEndElement();
    }

    private static void Client(XmlWriter xml, Note note, NoteBox box)
    {
        xml.WriteStartElement("ClientData", Excel);
        xml.WriteAttributeString("ObjectType", "Note");
        xml.WriteElementString("MoveWithCells", Excel, null);
        xml.WriteElementString("SizeWithCells", Excel, null);
        xml.WriteElementString("Anchor", Excel, box.Anchor(note));
        xml.WriteElementString("AutoFill", Excel, "False");
        xml.WriteElementString("Row", Excel, (note.At.Row - 1).ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("Column", Excel, note.At.Column.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void Empty(XmlWriter xml, string name, string space, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, space);
        foreach (var (attribute, value) in attributes)
            Attribute(xml, attribute, value);
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value)
    {
        var parts = name.Split(':');
        if (parts.Length == 1)
            xml.WriteAttributeString(name, value);
        else
            xml.WriteAttributeString(parts[1], parts[0] is "v" ? Vml : Office, value);
    }
}
