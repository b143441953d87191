using System.Xml;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Notes;

/// <summary>Writes the texts of a sheet's notes (ECMA-376 Part 1, § 18.7).</summary>
internal static class NotesPart
{
    private const string Author = "CoopTools";

    /// <summary>Writes the part.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IEnumerable<Note> notes, Stream output)
    {
        using var xml = Xml.Writer(output);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("comments", Xml.Main);
        xml.WriteStartElement("authors", Xml.Main);
        xml.WriteElementString("author", Xml.Main, Author);
        xml.WriteEndElement();
        xml.WriteStartElement("commentList", Xml.Main);
        foreach (var note in notes)
            Write(xml, note);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Note note)
    {
        xml.WriteStartElement("comment", Xml.Main);
        xml.WriteAttributeString("ref", note.At.ToString());
        xml.WriteAttributeString("authorId", "0");
        xml.WriteStartElement("text", Xml.Main);
        Run(xml, note.Heading + "\n", bold: true);
        Run(xml, note.Text, bold: false);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // The properties of a run stand in the order of the schema (§ 18.4.7).
    private static void Run(XmlWriter xml, string text, bool bold)
    {
        xml.WriteStartElement("r", Xml.Main);
        xml.WriteStartElement("rPr", Xml.Main);
        if (bold)
            xml.WriteElementString("b", Xml.Main, null);
        Value(xml, "sz", FormattableString.Invariant($"{NoteBox.TextSize}"));
        Value(xml, "rFont", Look.FontName);
        xml.WriteEndElement();
        xml.WriteStartElement("t", Xml.Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(XString.Escape(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement(name, Xml.Main);
        xml.WriteAttributeString("val", value);
        xml.WriteEndElement();
    }
}
