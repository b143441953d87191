using System.IO.Compression;
using CoopTools.Files.Writing.Tables;

namespace CoopTools.Files.Writing.Packages;

/// <summary>
/// Writes the package that ClosedXML drafted once more, the same bytes for the same content: parts in a fixed order, at a fixed time,
/// under fixed names and ids, compressed from even blocks. On the way the tables' rows are streamed into their sheets.
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
    private readonly SharedStrings _strings;

    private PackageWriter(ZipArchive draft, IReadOnlyList<StreamedRows> rows)
    {
        _draft = draft;
        _rows = rows;
        _rowsOfPart = SheetParts.Find(draft, rows);
        _strings = new(draft.GetEntry(SharedStringsPart)!);
    }

    /// <summary>Writes the package.</summary>
    /// <param name="draft">The package that ClosedXML made, at its beginning.</param>
    /// <param name="rows">The rows to stream into its sheets.</param>
    /// <param name="target">Where to; it is left open.</param>
    public static void Write(Stream draft, IReadOnlyList<StreamedRows> rows, Stream target)
    {
        using var from = new ZipArchive(draft, ZipArchiveMode.Read, leaveOpen: true);
        new PackageWriter(from, rows).WriteTo(target);
    }

    private void WriteTo(Stream target)
    {
        using var package = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var parts = _draft.Entries.Select(e => (Entry: e, Name: FixedNames.Of(e.FullName)));
        foreach (var part in parts.OrderBy(p => Rank(p.Name)).ThenBy(p => p.Name, StringComparer.Ordinal))
        {
            var entry = package.CreateEntry(part.Name, CompressionLevel.Optimal);
            entry.LastWriteTime = EntryTime;
            using var input = part.Entry.Open();
            using var output = new BlockStream(entry.Open());
            Copy(part.Name, input, output);
        }
    }

    // The content types are looked for first; the shared strings are known when every sheet is written.
    private static int Rank(string name) => name switch
    {
        FixedNames.ContentTypes => 0,
        FixedNames.PackageRelationships => 1,
        SharedStringsPart => 3,
        _ => 2,
    };

    private void Copy(string name, Stream input, Stream output)
    {
        if (name.StartsWith(SheetFolder, StringComparison.Ordinal))
            SheetPart.Write(input, _rowsOfPart.GetValueOrDefault(name), _strings, output);
        else if (name.StartsWith(TableFolder, StringComparison.Ordinal))
            TablePart.Write(input, _rows, output);
        else if (Amendments.Has(name))
            Amendments.Write(name, input, output);
        else if (name is SharedStringsPart)
            _strings.Write(output);
        else if (name is FixedNames.ContentTypes)
            FixedNames.WriteContentTypes(input, output);
        else if (name is FixedNames.PackageRelationships)
            FixedNames.WriteRelationships(input, output);
        else
            input.CopyTo(output);
    }
}
