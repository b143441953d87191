using System.Security.Cryptography;
using System.Text;

namespace CoopTools.Files.Reading.Opening;

public sealed class SheetFileTests : IDisposable
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sheet_says_which_file_it_is_from()
    {
        var path = _folder.Write("a.csv", "a,b\n1,2\n");
        using var sheet = SheetFile.Open(path, new());

        Assert.Equal((path, "a.csv", null), (sheet.Path, sheet.Name, sheet.Sheet));
        Assert.Equal(Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))), sheet.Sha256, ignoreCase: true);
        Assert.DoesNotContain(sheet.Sha256, char.IsAsciiLetterUpper);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        Assert.Equal("NoSuchFile", Reads.Refused(_folder.Of("none.csv")).Code);
        Assert.Equal("NoSuchFile", Reads.Refused(_folder.Of("none/none.csv")).Code);
    }

    [Fact]
    public void A_folder_is_refused() => Assert.Equal("IsFolder", Reads.Refused(_folder.Of(string.Empty)).Code);

    [Fact]
    public void A_file_that_another_program_writes_to_can_be_read()
    {
        var path = _folder.Write("a.csv", "a,b\n1,2\n");
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

        Assert.Single(Reads.All(path).Rows);
    }

    [Fact]
    public void A_file_that_another_program_locks_is_refused()
    {
        var path = _folder.Write("a.csv", "a,b\n1,2\n");
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal("CannotRead", Reads.Refused(path).Code);
    }

    [Fact]
    public void The_file_is_let_go_of_when_the_sheet_is_disposed_or_refused()
    {
        var good = _folder.Write("a.xlsx", new RawWorkbook().ToBytes());
        var bad = _folder.Write("b.xlsx", Encoding.UTF8.GetBytes("PK\u0003\u0004 no zip"));
        SheetFile.Open(good, new()).Dispose();
        Reads.Refused(bad);

        foreach (var path in (string[])[good, bad])
            new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
    }

    [Theory]
    [InlineData("a.ods")]
    [InlineData("a.xlsb")]
    [InlineData("a")]
    public void Other_extensions_are_refused_with_those_that_can_be_read(string name)
    {
        var refusal = Reads.Refused(_folder.Write(name, "a,b"));

        Assert.Equal("UnknownFormat", refusal.Code);
        Assert.Contains(".csv, .tsv, .txt, .xlsx, .xlsm and .xls", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv", "PK\u0003\u0004", "rename it to .xlsx")]
    [InlineData("a.xls", "PK\u0003\u0004", "rename it to .xlsx")]
    [InlineData("a.xls", "<table><tr><td>a</td></tr></table>", "it is text")]
    [InlineData("a.xlsx", "a,b\n1,2\n", "Rename it to .csv")]
    [InlineData("a.xlsx", "", "it is empty")]
    [InlineData("a.xlsm", "\u0000\u0001", "it is no workbook")]
    public void Content_that_the_extension_does_not_say_is_refused_with_what_it_is(string name, string content, string advice)
    {
        var refusal = Reads.Refused(_folder.Write(name, content));

        Assert.Equal("UnknownFormat", refusal.Code);
        Assert.Contains(advice, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_workbook_under_a_new_extension_is_refused_with_the_right_one()
    {
        var refusal = Reads.Refused(_folder.Write("a.xlsx", Compound));

        Assert.Contains("rename it to .xls.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.xlsx")]
    [InlineData("a.xls")]
    public void An_encrypted_workbook_is_refused_as_encrypted(string name)
    {
        byte[] bytes = [.. Compound, .. new byte[1016], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[480]];

        Assert.Equal("Encrypted", Reads.Refused(_folder.Write(name, bytes)).Code);
    }
}
