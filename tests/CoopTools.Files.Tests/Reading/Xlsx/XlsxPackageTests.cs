using System.IO.Compression;

namespace CoopTools.Files.Reading.Xlsx;

public sealed class XlsxPackageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string> PartsRead => new(new RawWorkbook().Parts.Keys);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(PartsRead))]
    public void A_part_that_declares_entities_is_refused_as_hostile(string part)
    {
        var workbook = new RawWorkbook();
        workbook.Parts[part] = """<!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b SYSTEM "file:///etc/hostname">]>""" + workbook.Parts[part];
        var refusal = Reads.Refused(_folder.Write("a.xlsx", workbook.ToBytes()));

        Assert.Equal("HostileWorkbook", refusal.Code);
        Assert.Contains($"its part '{part}' declares XML entities", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PartsRead))]
    public void A_part_that_is_cut_off_is_refused_as_broken(string part)
    {
        var workbook = new RawWorkbook();
        workbook.Parts[part] = workbook.Parts[part][..^8];

        Assert.Equal("BrokenWorkbook", Reads.Refused(_folder.Write("a.xlsx", workbook.ToBytes())).Code);
    }

    [Theory]
    [InlineData("_rels/.rels", "the archive holds no workbook")]
    [InlineData("xl/workbook.xml", "its part 'xl/workbook.xml' is missing")]
    [InlineData("xl/sharedStrings.xml", "its part 'xl/sharedStrings.xml' is missing")]
    [InlineData("xl/worksheets/sheet1.xml", "its part 'xl/worksheets/sheet1.xml' is missing")]
    public void A_part_that_is_missing_is_refused_by_name(string part, string what)
    {
        var workbook = new RawWorkbook();
        workbook.Parts.Remove(part);
        var refusal = Reads.Refused(_folder.Write("a.xlsx", workbook.ToBytes()));

        Assert.Equal("BrokenWorkbook", refusal.Code);
        Assert.Contains(what, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_with_another_document_is_refused()
    {
        var workbook = new RawWorkbook();
        workbook.Parts["xl/workbook.xml"] = "<document/>";

        Assert.Contains("is a 'document' and no workbook", Reads.Refused(_folder.Write("a.xlsx", workbook.ToBytes())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_parts_of_one_name_are_refused()
    {
        var path = _folder.Write("a.xlsx", new RawWorkbook().ToBytes());
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
            zip.CreateEntry("XL/workbook.xml");

        Assert.Contains("two of its parts are named", Reads.Refused(path).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_many_megabytes_is_refused_before_it_fills_the_memory()
    {
        var workbook = RawWorkbook.WithRows($"""<row><c t="str"><v>{new string('a', 8 << 20)}</v></c></row>""");

        Assert.Contains("one text or tag is longer than 4 MiB", Reads.Refused(_folder.Write("a.xlsx", workbook.ToBytes())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_that_nest_without_end_are_refused()
    {
        var workbook = RawWorkbook.WithRows(string.Concat(Enumerable.Repeat("<a>", 100_000)));

        Assert.Contains("nest more than 256 deep", Reads.Refused(_folder.Write("a.xlsx", workbook.ToBytes())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_pieces_of_text_are_joined_in_little_time()
    {
        var workbook = RawWorkbook.WithRows($"<row><c t=\"inlineStr\"><is>{string.Concat(Enumerable.Repeat("<r><t>a</t></r>", 1_000_000))}</is></c></row>");
        var path = _folder.Write("a.xlsx", workbook.ToBytes());

        Assert.Equal(1_000_000, Reads.All(path).Headers.Single().Length);
    }
}
