using System.IO.Compression;
using System.Text;

namespace CoopTools.Files.Reading;

/// <summary>A workbook put together part by part, for what no library would write.</summary>
internal sealed class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    public Dictionary<string, string> Parts { get; } = new(StringComparer.Ordinal)
    {
        ["_rels/.rels"] = $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
        ["xl/workbook.xml"] = Workbook(string.Empty),
        ["xl/_rels/workbook.xml.rels"] = $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="r3" Type="{Office}/styles" Target="styles.xml"/></Relationships>""",
        ["xl/sharedStrings.xml"] = $"""<sst xmlns="{Main}"><si><t>Jurisdiction</t></si><si><r><t>Lower </t></r><r><t>Alder</t></r><rPh sb="0" eb="1"><t>phonetic</t></rPh></si></sst>""",
        ["xl/styles.xml"] = Styles("""<xf numFmtId="0"/><xf numFmtId="14"/>"""),
        ["xl/worksheets/sheet1.xml"] = Sheet("""<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>"""),
    };

    public static string Sheet(string rows) => $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""";

    public static string Workbook(string properties) => $"""<workbook xmlns="{Main}" xmlns:r="{Office}">{properties}<sheets><sheet name="Agencies" sheetId="1" r:id="r1"/></sheets></workbook>""";

    public static string Styles(string cellXfs) => $"""<styleSheet xmlns="{Main}"><numFmts><numFmt numFmtId="164" formatCode="[h]:mm:ss"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0"/><numFmt numFmtId="166" formatCode="[$-409]mmmm d, yyyy;@"/></numFmts><cellXfs>{cellXfs}</cellXfs></styleSheet>""";

    public static RawWorkbook WithRows(string rows)
    {
        var workbook = new RawWorkbook();
        workbook.Parts["xl/worksheets/sheet1.xml"] = Sheet(rows);
        return workbook;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in Parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
