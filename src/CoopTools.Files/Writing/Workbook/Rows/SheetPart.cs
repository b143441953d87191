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
        var linked = false;
        Xml.CopyStart(reader, writer);
        while (reader.NodeType == XmlNodeType.Element)
        {
            if (!linked && Last.Contains(reader.LocalName, StringComparer.Ordinal))
                linked = Link(writer, rows, links);
            if (reader.LocalName is "cols")
                Columns(reader, writer);
            else if (rows is not null && reader.LocalName is "dimension")
                Dimension(reader, writer, rows);
            else if (rows is not null && reader.LocalName is "sheetData")
                Data(reader, writer, rows, strings, output);
            else
                Xml.Copy(reader, writer);
        }

        if (!linked)
            Link(writer, rows, links);
    }

    private static bool Link(XmlWriter writer, StreamedRows? rows, IEnumerable<(string Element, string Id)> links)
    {
        if (rows is not null)
            KeepQuiet(writer, rows);
        foreach (var (element, id) in links)
        {
            writer.WriteStartElement(element, Xml.Main);
            writer.WriteAttributeString("r", "id", RelationshipPart.Document, id);
            writer.WriteEndElement();
        }

        return true;
    }

    // Ids such as 007 are text on purpose: Excel need not mark them (§ 18.3.1.51).
    private static void KeepQuiet(XmlWriter writer, StreamedRows rows)
    {
        writer.WriteStartElement("ignoredErrors", Xml.Main);
        writer.WriteStartElement("ignoredError", Xml.Main);
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
        writer.WriteStartElement(reader.LocalName, Xml.Main);
        writer.WriteAttributeString("ref", $"A1:{rows.LastCell}");
        writer.WriteEndElement();
        reader.Skip();
    }

    private static void Data(XmlReader reader, XmlWriter writer, StreamedRows rows, BookStrings strings, Stream output)
    {
        string[] styles = [];
        Xml.CopyStart(reader, writer);
        while (reader.NodeType == XmlNodeType.Element)
        {
            var number = int.Parse(reader.GetAttribute("r")!, CultureInfo.InvariantCulture);
            if (number <= rows.HeaderRow)
                Xml.Copy(reader, writer);
            else if (number == rows.HeaderRow + 1)
                styles = Styles(reader);
            else
                reader.Skip();
        }

        // What is ours goes past the writer, which would look at each character; an empty text closes the tag that it has begun.
        writer.WriteRaw(string.Empty);
        writer.Flush();
        var xml = new RowXml(rows, styles, strings);
        foreach (var row in rows.Rows)
            xml.Write(row, output);
        writer.WriteFullEndElement();
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
