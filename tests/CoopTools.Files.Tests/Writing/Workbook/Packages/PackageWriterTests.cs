using System.IO.Compression;
using System.Xml.Linq;
using CoopTools.Files.Writing.Workbook.Packages;

namespace CoopTools.Files.Tests.Writing.Workbook.Packages;

public sealed class PackageWriterTests
{
    private static readonly string[] Chance = ["psmdcp", "package/services"];

    [Fact]
    public void Names_ids_and_times_are_fixed()
    {
        using var zip = Package();
        Assert.DoesNotContain(zip.Entries, e => Chance.Any(c => e.FullName.Contains(c, StringComparison.Ordinal)));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        Assert.Equal(["xl/sharedStrings.xml", "docProps/custom.xml"], zip.Entries.TakeLast(2).Select(e => e.FullName));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
        Assert.Equal(["rId1", "rId2", "rId3", "rId4"], Part(zip, "_rels/.rels").Elements().Select(e => (string?)e.Attribute("Id") ?? string.Empty), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_relationship_leads_to_a_part()
    {
        using var zip = Package();
        Assert.All(Part(zip, "_rels/.rels").Elements(), r => Assert.NotNull(zip.GetEntry(((string)r.Attribute("Target")!).TrimStart('/'))));
    }

    [Fact]
    public void Columns_stand_in_the_order_of_the_sheet()
    {
        using var zip = Package();
        Assert.All(zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)), e =>
        {
            var starts = Part(zip, e.FullName).Descendants().Where(c => c.Name.LocalName is "col").Select(c => (int)c.Attribute("min")!).ToArray();
            Assert.Equal(starts.Order(), starts);
        });
    }

    [Fact]
    public void The_hash_of_the_parts_is_the_same_twice()
    {
        var first = PartHash.Of(new MemoryStream(Sample.Bytes(Sample.Small())));
        Assert.Equal(first, PartHash.Of(new MemoryStream(Sample.Bytes(Sample.Small()))));
        Assert.NotEqual(first, PartHash.Of(new MemoryStream(Sample.Bytes(Sample.Empty()))), StringComparer.Ordinal);
    }

    [Fact]
    public void The_prototype_row_is_gone()
    {
        using var book = Sample.Open(Sample.Small());
        Assert.DoesNotContain(book.Worksheets, s => s.CellsUsed(c => c.GetString() is "·").Any());
    }

    private static ZipArchive Package() => new(new MemoryStream(Sample.Bytes(Sample.Small())));

    private static XElement Part(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream).Root!;
    }
}
