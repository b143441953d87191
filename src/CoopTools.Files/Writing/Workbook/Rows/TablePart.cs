using System.Xml.Linq;
using CoopTools.Files.Writing.Workbook.Parts;
using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Writing.Workbook.Rows;

/// <summary>Copies a table's part and sets its range to the rows that are streamed (ECMA-376 Part 1, §§ 18.3.1.2, 18.5.1.2).</summary>
internal static class TablePart
{
    /// <summary>Writes the part.</summary>
    /// <param name="input">The part as ClosedXML drafted it.</param>
    /// <param name="rows">The rows of every table.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Stream input, IEnumerable<StreamedRows> rows, Stream output)
    {
        var table = XDocument.Load(input);
        var name = (string)table.Root!.Attribute("name")!;
        var range = rows.First(r => string.Equals(r.Table, name, StringComparison.Ordinal)).Range;
        foreach (var element in table.Descendants().Where(e => e.Attribute("ref") is not null))
            element.SetAttributeValue("ref", range);
        using var writer = Xml.Writer(output);
        table.Save(writer);
    }
}
