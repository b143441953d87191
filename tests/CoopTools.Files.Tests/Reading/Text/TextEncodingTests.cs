using System.Text;

namespace CoopTools.Files.Reading.Text;

public sealed class TextEncodingTests : IDisposable
{
    private const string Text = "name,note\nDoña Ana,“x”\n";

    private readonly TempFolder _folder = new();

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false },
        { "utf-8", true },
        { "utf-16", true },
        { "utf-16BE", true },
        { "utf-32", true },
        { "utf-32BE", true },
        { "windows-1252", false },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_found_by_its_mark_or_by_the_bytes(string name, bool marked)
    {
        var encoding = Named(name);
        var read = Reads.All(_folder.Write("a.csv", [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)]));

        Assert.Equal(["name", "note"], read.Headers);
        Assert.Equal(["Doña Ana", "“x”"], read.TextsOf(0));
    }

    [Fact]
    public void An_encoding_that_is_given_overrules()
    {
        var read = Reads.All(_folder.Write("a.csv", Encoding.Unicode.GetBytes(Text)), new() { Encoding = Encoding.Unicode });

        Assert.Equal("Doña Ana", read.Text(2, 0));
    }

    [Fact]
    public void Bytes_that_the_encoding_does_not_have_are_refused_and_not_replaced()
    {
        var path = _folder.Write("a.csv", [0xEF, 0xBB, 0xBF, .. "a,b\n1,"u8, 0xF1, .. "\n"u8]);

        Assert.Equal("WrongEncoding", Reads.Refused(path).Code);
    }

    [Fact]
    public void A_character_that_two_chunks_share_is_still_UTF_8()
    {
        // The scan reads 128 KiB at a time.
        var text = "name\n" + new string('x', (128 * 1024) - 6) + "ñandú\n";

        Assert.EndsWith("ñandú", Reads.All(_folder.Write("a.csv", text)).Text(2, 0), StringComparison.Ordinal);
    }

    [Fact]
    public void Zero_bytes_are_no_text()
    {
        var refusal = Reads.Refused(_folder.Write("a.csv", [1, 0, 2, 0, 3]));

        Assert.Equal("UnknownFormat", refusal.Code);
        Assert.Contains("-Encoding", refusal.Message, StringComparison.Ordinal);
    }

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
