using System.IO.Compression;
using System.Security.Cryptography;
using CoopTools.Files.Writing.Bytes;
using CoopTools.Files.Writing.Workbook.Parts;
using CoopTools.Files.Writing.Workbook.Rows;
using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Writing.Workbook.Packages;

/// <summary>
/// Writes the package that ClosedXML drafted once more, the same bytes for the same content: parts in a fixed order, at a fixed time,
/// under fixed names and ids, compressed from even blocks. On the way the tables' rows are streamed into their sheets, and parts are
/// added that ClosedXML cannot make.
/// </summary>
internal sealed class PackageWriter
{
    private const string SharedStringsPart = "xl/sharedStrings.xml";
    private const string TableFolder = "xl/tables/";
    private const string SheetFolder = "xl/worksheets/sheet";

    // The first moment that a zip entry can have (APPNOTE.TXT § 4.4.6).
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _draft;
    private readonly IReadOnlyList<StreamedRows> _rows;
    private readonly Dictionary<string, StreamedRows> _rowsOfPart;
    private readonly BookStrings _strings;
    private readonly Additions _additions;
    private readonly List<(string Name, byte[] Hash)> _written = [];

    private PackageWriter(ZipArchive draft, BookContent content)
    {
        var partOfSheet = SheetParts.Find(draft);
        _draft = draft;
        _rows = content.Rows;
        _rowsOfPart = content.Rows.ToDictionary(r => partOfSheet[r.Sheet], r => r, StringComparer.Ordinal);
        _strings = new(draft.GetEntry(SharedStringsPart)!);
        _additions = new(partOfSheet, content, () => Seal.Of(_written, content.Properties));
    }

    /// <summary>Writes the package.</summary>
    /// <param name="draft">The package that ClosedXML made, at its beginning.</param>
    /// <param name="content">What it did not make.</param>
    /// <param name="target">Where to; it is left open.</param>
    public static void Write(Stream draft, BookContent content, Stream target)
    {
        using var from = new ZipArchive(draft, ZipArchiveMode.Read, leaveOpen: true);
        new PackageWriter(from, content).WriteTo(target);
    }

    private void WriteTo(Stream target)
    {
        using var package = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, write) in Parts().OrderBy(p => Rank(p.Name)).ThenBy(p => p.Name, StringComparer.Ordinal))
        {
            var entry = package.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = EntryTime;
            using var hash = SHA256.Create();
            using (var output = new BlockStream(new CryptoStream(entry.Open(), hash, CryptoStreamMode.Write)))
                write(output);
            _written.Add((name, hash.Hash!));
        }
    }

    // The drafted parts, the added ones, and the relationships of parts that had none.
    private IEnumerable<(string Name, Action<Stream> Write)> Parts() =>
    [
        .. _draft.Entries.Select(e => (FixedNames.Of(e.FullName), (Action<Stream>)(output => Copy(e, output)))),
        .. _additions.Parts.Select(p => (p.Name, p.Write)),
        .. _additions.RelationshipParts.Where(n => _draft.GetEntry(n) is null).Select(n =>
            (n, (Action<Stream>)(output => RelationshipPart.Write(null, _additions.RelationshipsIn(n), output)))),
    ];

    // The content types are looked for first; the shared strings are known when every sheet is written, and the seal when all is.
    private static int Rank(string name) => name switch
    {
        FixedNames.ContentTypes => 0,
        FixedNames.PackageRelationships => 1,
        SharedStringsPart => 3,
        CustomPropertiesPart.Name => 4,
        _ => 2,
    };

    private void Copy(ZipArchiveEntry entry, Stream output)
    {
        using var input = entry.Open();
        var name = FixedNames.Of(entry.FullName);
        if (name.StartsWith(SheetFolder, StringComparison.Ordinal))
            SheetPart.Write(input, _rowsOfPart.GetValueOrDefault(name), _strings, _additions.LinksOf(name), output);
        else if (name.StartsWith(TableFolder, StringComparison.Ordinal))
            TablePart.Write(input, _rows, output);
        else if (_additions.RelationshipsIn(name) is { Count: > 0 } added)
            RelationshipPart.Write(input, added, output);
        else if (Amendments.Has(name))
            Amendments.Write(name, input, output);
        else if (name is SharedStringsPart)
            _strings.Write(output);
        else if (name is FixedNames.ContentTypes)
            FixedNames.WriteContentTypes(input, _additions.Parts, output);
        else if (name is FixedNames.PackageRelationships)
            FixedNames.WriteRelationships(input, _additions.OfPackage, output);
        else
            input.CopyTo(output);
    }
}
