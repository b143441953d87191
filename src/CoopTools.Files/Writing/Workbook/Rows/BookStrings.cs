using System.Globalization;
using System.IO.Compression;
using System.Xml;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Rows;

/// <summary>The workbook's strings: those that ClosedXML wrote, then those of the streamed rows (ECMA-376 Part 1, § 18.4).</summary>
internal sealed class BookStrings
{
    private readonly ZipArchiveEntry _drafted;
    private readonly int _first;
    private readonly List<string> _added = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Begins after the strings of a draft.</summary>
    /// <param name="drafted">Their part.</param>
    public BookStrings(ZipArchiveEntry drafted)
    {
        _drafted = drafted;
        using var input = drafted.Open();
        using var reader = Xml.Reader(input);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "si")
                _first++;
        }
    }

    /// <summary>The index of a string, which is added where it is new.</summary>
    /// <param name="text">The string.</param>
    public int IndexOf(string text)
    {
        if (_indexes.TryGetValue(text, out var index))
            return index;
        index = _first + _added.Count;
        _added.Add(text);
        _indexes.Add(text, index);
        return index;
    }

    /// <summary>Writes the part.</summary>
    /// <param name="output">Where to.</param>
    public void Write(Stream output)
    {
        using var input = _drafted.Open();
        using var reader = Xml.Reader(input);
        using var writer = Xml.Writer(output);
        reader.MoveToContent();
        writer.WriteStartDocument();
        writer.WriteStartElement("sst", Xml.Main);
        writer.WriteAttributeString("uniqueCount", (_first + _added.Count).ToString(CultureInfo.InvariantCulture));
        reader.Read();
        while (reader.NodeType == XmlNodeType.Element)
            Xml.Copy(reader, writer);
        foreach (var text in _added)
            Write(writer, text);
        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, string text)
    {
        writer.WriteStartElement("si", Xml.Main);
        writer.WriteStartElement("t", Xml.Main);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(XString.Escape(CellText.Fit(text)));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
