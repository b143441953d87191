using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CoopTools.Files.Writing.Tables;

namespace CoopTools.Files.Writing.Packages;

/// <summary>Copies a sheet's part, streams its table's rows in the place of the prototype row and puts its column widths in order.</summary>
internal static class SheetPart
{
    /// <summary>Writes the part.</summary>
    /// <param name="input">The part as ClosedXML drafted it.</param>
    /// <param name="rows">The rows; null for a sheet that is complete.</param>
    /// <param name="strings">The workbook's strings, which the rows add to.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Stream input, StreamedRows? rows, SharedStrings strings, Stream output)
    {
        using var reader = Xml.Reader(input);
        using var writer = Xml.Writer(output);
        reader.MoveToContent();
        writer.WriteStartDocument();
        Xml.CopyStart(reader, writer);
        while (reader.NodeType == XmlNodeType.Element)
        {
            if (reader.LocalName is "cols")
                Columns(reader, writer);
            else if (rows is not null && reader.LocalName is "dimension")
                Dimension(reader, writer, rows);
            else if (rows is not null && reader.LocalName is "sheetData")
                Data(reader, writer, rows, strings);
            else
                writer.WriteNode(reader, defattr: false);
        }
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

    private static void Data(XmlReader reader, XmlWriter writer, StreamedRows rows, SharedStrings strings)
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

        var row = new RowXml(prefix, rows, styles, strings);
        foreach (var cells in rows.Rows)
            writer.WriteRaw(row.Next(cells));
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
