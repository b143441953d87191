using System.Xml;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>What the main part of a package says: its sheets and its date system.</summary>
internal sealed class XlsxWorkbook
{
    private readonly List<Relationship> _relationships;
    private readonly List<(SheetName Name, string Part)> _sheets = [];

    /// <summary>Reads the main part.</summary>
    /// <exception cref="IntakeException">The package holds no workbook.</exception>
    public XlsxWorkbook(XlsxPackage package, string file)
    {
        var main = package.RelationshipsOf(string.Empty).Find(r => r.IsOf("officeDocument"))?.Part
            ?? throw Refusal.Broken(file, "the archive holds no workbook.");
        _relationships = package.RelationshipsOf(main);
        using var xml = package.OpenPart(main);
        if (!string.Equals(xml.LocalName, "workbook", StringComparison.Ordinal))
            throw Refusal.Broken(file, $"its main part is a '{xml.LocalName}' and no workbook.");
        while (xml.Step())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (string.Equals(xml.LocalName, "workbookPr", StringComparison.Ordinal))
                CountsFrom1904 = XmlText.IsTrue(xml.GetAttribute("date1904"));
            else if (string.Equals(xml.LocalName, "sheet", StringComparison.Ordinal))
                AddSheet(xml);
        }
    }

    /// <summary>Whether its dates count from 1904, as on old Macs.</summary>
    public bool CountsFrom1904 { get; }

    /// <summary>The sheets that hold cells, in the order of their tabs: no charts or dialogs.</summary>
    public IReadOnlyList<SheetName> Sheets => _sheets.ConvertAll(s => s.Name);

    public string? SharedStringsPart => PartOf("sharedStrings");

    public string? StylesPart => PartOf("styles");

    public string PartOf(int sheet) => _sheets[sheet].Part;

    private void AddSheet(XmlReader xml)
    {
        var name = new SheetName(xml.GetAttribute("name") ?? string.Empty, (xml.GetAttribute("state") ?? "visible") is "visible");
        if (ById(RelationshipReader.IdAt(xml)) is { } relationship && relationship.IsOf("worksheet"))
            _sheets.Add((name, relationship.Part));
    }

    private Relationship? ById(string? id) => _relationships.Find(r => string.Equals(r.Id, id, StringComparison.Ordinal));

    private string? PartOf(string kind) => _relationships.Find(r => r.IsOf(kind))?.Part;
}
