using System.IO.Compression;
using System.Text;

namespace CoopTools.Session.Tests;

/// <summary>A workbook whose first sheet, Old, is hidden, and whose second, New, is shown. Each has one jurisdiction, named as its sheet.</summary>
internal static class HiddenSheetWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static void Write(string path)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(zip, "_rels/.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Old" sheetId="1" state="hidden" r:id="r1"/><sheet name="New" sheetId="2" r:id="r2"/></sheets></workbook>""");
        Part(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/old.xml"/><Relationship Id="r2" Type="{Office}/worksheet" Target="worksheets/new.xml"/></Relationships>""");
        Part(zip, "xl/worksheets/old.xml", Sheet("Old"));
        Part(zip, "xl/worksheets/new.xml", Sheet("New"));
    }

    private static string Sheet(string name) =>
        $"""<worksheet xmlns="{Main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Jurisdiction</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>{name}</t></is></c></row></sheetData></worksheet>""";

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
