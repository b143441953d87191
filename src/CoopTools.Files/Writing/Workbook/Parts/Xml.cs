using System.Text;
using System.Xml;

namespace CoopTools.Files.Writing.Workbook.Parts;

/// <summary>How the package's parts are read and written.</summary>
internal static class Xml
{
    /// <summary>The namespace of SpreadsheetML (ECMA-376 Part 1, § 18).</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

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
    public static void CopyStart(XmlReader reader, XmlWriter writer)
    {
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        writer.WriteAttributes(reader, defattr: false);
        reader.MoveToElement();
        reader.Read();
    }
}
