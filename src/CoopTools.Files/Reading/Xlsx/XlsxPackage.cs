using System.IO.Compression;
using System.Xml;
using CoopTools.Files.Reading.Guards;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>The parts of an .xlsx. Its XML may declare no entities, and refers to nothing outside the file.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private readonly InputFile _file;
    private readonly SheetOptions _options;
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens the package.</summary>
    /// <exception cref="IntakeException">It is a zip bomb, or two parts have one name.</exception>
    /// <exception cref="InvalidDataException">It is no zip archive.</exception>
    public XlsxPackage(InputFile file, SheetOptions options)
    {
        (_file, _options) = (file, options);
        _zip = new ZipArchive(file.Stream, ZipArchiveMode.Read, leaveOpen: true);
        PackageLimits.Check(_zip, file, options);
        foreach (var part in _zip.Entries)
        {
            if (!_parts.TryAdd(part.FullName.Replace('\\', '/').TrimStart('/'), part))
                throw Refusal.Broken(file.Name, $"two of its parts are named '{part.FullName}'.");
        }
    }

    /// <summary>The relationships of a part, or of the package for an empty name; none where it has none.</summary>
    public List<Relationship> RelationshipsOf(string part) =>
        RelsOf(part) is { } rels ? RelationshipReader.Read(this, rels, part[..(part.LastIndexOf('/') + 1)]) : [];

    /// <summary>Where a part's relationships to the world outside lead, by id.</summary>
    public Dictionary<string, string> TargetsOf(string part) => RelsOf(part) is { } rels ? RelationshipReader.Targets(this, rels) : [];

    /// <summary>Opens a part at its root element.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="held">Whether what it says will be held in memory, and not passed on row by row.</param>
    /// <returns>The part's XML.</returns>
    /// <exception cref="IntakeException">There is no such part, or it declares entities, or is too large to hold.</exception>
    public XmlReader OpenPart(string name, bool held = true)
    {
        if (!_parts.TryGetValue(name, out var part))
            throw Refusal.Broken(_file.Name, $"its part '{name}' is missing.");
        if (held)
            PackageLimits.CheckHeld(part, _file, _options);
        var xml = Open(part, DtdProcessing.Prohibit);
        try
        {
            xml.MoveToContent();
            return xml;
        }
        catch (XmlException e)
        {
            xml.Dispose();
            throw DeclaresType(part) ? Entities(name, e) : Refusal.Broken(_file.Name, $"its part '{name}' is no XML ({e.Message.TrimEnd('.')}).", e);
        }
    }

    public void Dispose() => _zip.Dispose();

    private string? RelsOf(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var rels = $"{folder}_rels/{part[folder.Length..]}.rels";
        return _parts.ContainsKey(rels) ? rels : null;
    }

    private IntakeException Entities(string part, Exception cause) => Refusal.Hostile(
        _file.Name,
        $"its part '{part}' declares XML entities, which no workbook needs and attacks are made of. Ask its sender for a copy saved by Excel.",
        cause);

    // Whether the prolog is sound but for a document type declaration, which ECMA-376 part 2 forbids.
    private static bool DeclaresType(ZipArchiveEntry part)
    {
        try
        {
            using var xml = Open(part, DtdProcessing.Ignore);
            return xml.MoveToContent() == XmlNodeType.Element;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static XmlReader Open(ZipArchiveEntry part, DtdProcessing types) => XmlReader.Create(new MarkupLimitStream(part.Open()), new XmlReaderSettings
    {
        CloseInput = true,
        DtdProcessing = types,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        XmlResolver = null,
    });
}
