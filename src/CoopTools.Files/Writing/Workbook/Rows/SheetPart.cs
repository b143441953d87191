using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CoopTools.Files.Writing.Workbook.Parts;
using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Writing.Workbook.Rows;

/// <summary>Copies a sheet's part, streams its table's rows in the place of the prototype row, puts its column widths in order and links what is added.</summary>
internal static class SheetPart
{
    // What stands behind the links to drawings and notes (ECMA-376 Part 1, § 18.3.1.99).
    private static readonly string[] Last = ["tableParts", "extLst"];

    /// <summary>Writes the part.</summary>
    /// <param name="input">The part as ClosedXML drafted it.</param>
    /// <param name="rows">The rows; null for a sheet that is complete.</param>
    /// <param name="strings">The workbook's strings, which the rows add to.</param>
    /// <param name="links">The elements to add, each with the id of its relationship.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Stream input, StreamedRows? rows, BookStrings strings, IEnumerable<(string Element, string Id)> links, Stream output)
    {
        using var reader = Xml.Reader(input);
        using var writer = Xml.Writer(output);
        reader.MoveToContent();
        writer.WriteStartDocument();
        var (prefix, linked) = (reader.Prefix, false);
        Xml.CopyStart(reader, writer);
        while (reader.NodeType == XmlNodeType.Element)
        {
            if (!linked && Last.Contains(reader.LocalName, StringComparer.Ordinal))
                linked = Link(writer, prefix, rows, links);
            if (reader.LocalName is "cols")
                Columns(reader, writer);
            else if (rows is not null && reader.LocalName is "dimension")
                Dimension(reader, writer, rows);
            else if (rows is not null && reader.LocalName is "sheetData")
                Data(reader, writer, rows, strings);
            else
                writer.WriteNode(reader, defattr: false);
        }

        if (!linked)
            Link(writer, prefix, rows, links);
    }

    private static bool Link(XmlWriter writer, string prefix, StreamedRows? rows, IEnumerable<(string Element, string Id)> links)
    {
        if (rows is not null)
            KeepQuiet(writer, prefix, rows);
        foreach (var (element, id) in links)
        {
            writer.WriteStartElement(prefix, element, Xml.Main);
            writer.WriteAttributeString("r", "id", RelationshipPart.Document, id);
            writer.WriteEndElement();
        }

        return true;
    }

    // Ids such as 007 are text on purpose: Excel need not mark them (§ 18.3.1.51).
    private static void KeepQuiet(XmlWriter writer, string prefix, StreamedRows rows)
    {
        writer.WriteStartElement(prefix, "ignoredErrors", Xml.Main);
        writer.WriteStartElement(prefix, "ignoredError", Xml.Main);
        writer.WriteAttributeString("sqref", rows.Range);
        writer.WriteAttributeString("numberStoredAsText", "1");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    // ClosedXML writes the columns without a width of their own first; their order is that of the sheet (ECMA-376 Part 1, § 18.3.1.13).
    private static void Columns(XmlReader reader, XmlWriter writer)
    {
        var columns = (XElement)XNode.ReadFrom(reader);
        columns.ReplaceNodes(columns.Elements().OrderBy(c => (int)c.Attribute("min")!).ToArray());
        columns.WriteTo(writer);
    }

    private static void Dimension(XmlReader reader, XmlWriter writer, StreamedRows rows)
    {
        writer.WriteStartElement(reader.Prefix, reader.LocalName, Xml.Main);
        writer.WriteAttributeString("ref", $"A1:{rows.LastCell}");
        writer.WriteEndElement();
        reader.Skip();
    }

    private static void Data(XmlReader reader, XmlWriter writer, StreamedRows rows, BookStrings strings)
    {
        var prefix = reader.Prefix;
        string[] styles = [];
        Xml.CopyStart(reader, writer);
        while (reader.NodeType == XmlNodeType.Element)
        {
            var number = int.Parse(reader.GetAttribute("r")!, CultureInfo.InvariantCulture);
            if (number <= rows.HeaderRow)
                writer.WriteNode(reader, defattr: false);
            else if (number == rows.HeaderRow + 1)
                styles = Styles(reader);
            else
                reader.Skip();
        }

        var xml = new RowXml(prefix, rows, styles, strings);
        foreach (var row in rows.Rows)
            writer.WriteRaw(xml.Next(row));
        writer.WriteEndElement();
        reader.Read();
    }

    // The style of each prototype cell, in the order of the looks.
    private static string[] Styles(XmlReader reader)
    {
        var styles = new List<string>();
        using (var row = reader.ReadSubtree())
        {
            while (row.Read())
            {
                if (row.NodeType == XmlNodeType.Element && row.LocalName is "c")
                    styles.Add(row.GetAttribute("s") ?? "0");
            }
        }

        reader.Read();
        return styles.ToArray();
    }
}
