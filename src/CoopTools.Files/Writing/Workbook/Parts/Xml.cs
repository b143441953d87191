using System.Text;
using System.Xml;

namespace CoopTools.Files.Writing.Workbook.Parts;

/// <summary>How the package's parts are read and written.</summary>
internal static class Xml
{
    /// <summary>The namespace of SpreadsheetML (ECMA-376 Part 1, § 18).</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // The namespace of declarations of namespaces (Namespaces in XML 1.0, § 3).
    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    /// <summary>A reader.</summary>
    public static XmlReader Reader(Stream input) => XmlReader.Create(input, new() { DtdProcessing = DtdProcessing.Prohibit });

    /// <summary>A writer that leaves line feeds as they are on every system; in attributes, where a reader would take them for spaces (XML 1.0 § 3.3.3), as references.</summary>
    public static XmlWriter Writer(Stream output) => XmlWriter.Create(output, new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    });

    /// <summary>Writes the start of the element that the reader stands on, and moves the reader into it.</summary>
    /// <remarks>SpreadsheetML is the default namespace of what is written: a prefix on each of ten million cells takes its time.</remarks>
    public static void CopyStart(XmlReader reader, XmlWriter writer)
    {
        writer.WriteStartElement(reader.NamespaceURI is Main ? string.Empty : reader.Prefix, reader.LocalName, reader.NamespaceURI);
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI is not Declarations || reader.Value is not Main)
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
        }

        reader.MoveToElement();
        reader.Read();
    }

    /// <summary>Copies the node that the reader stands on, and moves the reader behind it.</summary>
    public static void Copy(XmlReader reader, XmlWriter writer)
    {
        if (reader.NodeType != XmlNodeType.Element)
        {
            writer.WriteNode(reader, defattr: false);
            return;
        }

        var empty = reader.IsEmptyElement;
        CopyStart(reader, writer);
        if (empty)
        {
            writer.WriteEndElement();
            return;
        }

        while (reader.NodeType != XmlNodeType.EndElement)
            Copy(reader, writer);
        writer.WriteFullEndElement();
        reader.Read();
    }
}
