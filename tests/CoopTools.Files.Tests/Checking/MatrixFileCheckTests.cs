using System.IO.Compression;
using CoopTools.Comparison;
using CoopTools.Files.Checking;
using CoopTools.Files.Tests.Writing;
using CoopTools.Files.Writing.Workbook.Packages;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Checking;

public sealed class MatrixFileCheckTests : IDisposable
{
    private static readonly string HashOfInput = new('a', 64);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_workbook_says_what_it_was_made_from()
    {
        var bytes = Sample.Bytes(Sample.Small());
        var check = Check(bytes);
        Assert.Equal(PartHash.Of(new MemoryStream(bytes)), check.PartHash);
        Assert.Equal((Pack.Federal.ToString(), Pack.Federal.Hash, true), (check.Pack, check.PackHash, check.PackMatches));
        Assert.Equal([new Day(2025, 3, 1), Sample.Day], new[] { check.FirstLawsDay, check.LawsDay });
        Assert.Equal(new("example.xlsx", "Survey", HashOfInput), Assert.Single(check.Inputs));
        Assert.Null(check.InputMatches);
        Assert.True(check.IsAsWritten);
    }

    [Fact]
    public void Every_file_asked_for_has_to_be_among_its_inputs()
    {
        var bytes = Sample.Bytes(Sample.Of([["Example County", "TX"]], null, false, "second.csv"));
        Assert.Equal(2, Check(bytes).Inputs.Count);
        Assert.True(Check(bytes, HashOfInput).InputMatches);
        Assert.False(Check(bytes, HashOfInput, new string('b', 64)).InputMatches);
    }

    [Theory]
    [InlineData("2024.csv", "1")]
    [InlineData("true", "2024-01-01")]
    [InlineData("_x0041_ \u0001.csv", "a\nb")]
    public void Names_that_look_like_numbers_or_days_come_back_as_they_are(string name, string sheet)
    {
        var builder = new MatrixBuilder();
        builder.AddIntake(new(name) { Sheet = sheet });
        var input = Assert.Single(Check(Sample.Bytes(builder.Build(Pack.Federal))).Inputs);
        Assert.Equal((name.Replace('\u0001', ' '), sheet.Replace('\n', ' '), null), (input.Name, input.Sheet, input.Sha256));
    }

    [Theory]
    [InlineData("xl/styles.xml", "</x:styleSheet>", "<!-- --></x:styleSheet>")]
    [InlineData("xl/sharedStrings.xml", "Consistent", "Conflict")]
    [InlineData("docProps/custom.xml", "example.xlsx", "another.xlsx")]
    public void A_workbook_that_was_changed_has_another_hash_and_says_so(string part, string before, string after)
    {
        var bytes = Sample.Bytes(Sample.Small());
        var changed = Check(Changed(bytes, part, before, after));
        Assert.NotEqual(Check(bytes).PartHash, changed.PartHash);
        Assert.False(changed.IsAsWritten);
    }

    [Fact]
    public void Packed_otherwise_it_is_as_it_was_written()
    {
        var bytes = Sample.Bytes(Sample.Small());
        var packed = Unpacked(bytes);
        Assert.NotEqual(bytes.Length, packed.Length);
        Assert.Equal(Check(bytes), Check(packed));
    }

    [Theory]
    [InlineData("a;b;c", "NotAMatrix")]
    [InlineData("", "NotAMatrix")]
    [InlineData("PK\u0003\u0004 and no more", "BrokenWorkbook")]
    public void What_is_no_workbook_is_refused(string content, string code) =>
        Assert.Equal(code, Assert.Throws<IntakeException>(() => MatrixFileCheck.Of(_folder.Write("m.xlsx", content), Pack.Federal, null)).Code);

    [Fact]
    public void A_workbook_of_another_program_is_refused()
    {
        using var book = new ClosedXML.Excel.XLWorkbook();
        book.AddWorksheet("Sheet1").Cell(1, 1).SetValue("x");
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        var error = Assert.Throws<IntakeException>(() => Check(stream.ToArray()));
        Assert.Equal("NotAMatrix", error.Code);
        Assert.Contains("Export-CoopMatrix", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused() =>
        Assert.Equal("NoSuchFile", Assert.Throws<IntakeException>(() => MatrixFileCheck.Of(_folder.Of("none.xlsx"), Pack.Federal, null)).Code);

    private static byte[] Unpacked(byte[] bytes)
    {
        var unpacked = new MemoryStream();
        using (var zip = new ZipArchive(unpacked, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in new ZipArchive(new MemoryStream(bytes)).Entries)
            {
                using var from = entry.Open();
                using var to = zip.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                from.CopyTo(to);
            }
        }

        return unpacked.ToArray();
    }

    private static byte[] Changed(byte[] bytes, string part, string before, string after)
    {
        var changed = new MemoryStream();
        changed.Write(bytes);
        using (var zip = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var content = zip.GetEntry(part)!.Open();
            var text = new StreamReader(content).ReadToEnd().Replace(before, after, StringComparison.Ordinal);
            content.SetLength(0);
            content.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return changed.ToArray();
    }

    private MatrixCheck Check(byte[] bytes, params string[] hashes) =>
        MatrixFileCheck.Of(_folder.Write("m.xlsx", bytes), Pack.Federal, hashes.Length == 0 ? null : hashes);
}
