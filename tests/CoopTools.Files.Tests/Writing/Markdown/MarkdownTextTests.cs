using CoopTools.Citations;
using CoopTools.Files.Writing.Markdown;

namespace CoopTools.Files.Tests.Writing.Markdown;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("Example County", "Example County")]
    [InlineData("a|b", @"a\|b")]
    [InlineData(@"a\|b", @"a&#92;\|b")]
    [InlineData("`code`", @"\`code\`")]
    [InlineData("**bold** _x_", @"\*\*bold\*\* \_x\_")]
    [InlineData("[a](javascript:b)", @"\[a\](javascript:b)")]
    [InlineData("<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("two\r\n\r\nlines\ttab", "two lines tab")]
    [InlineData("  space\u0001 ", "space")]
    [InlineData("$x$ ~y~ !", @"\$x\$ \~y\~ \!")]
    [InlineData(null, "")]
    public void Text_stays_text_in_one_line(string? text, string expected) => Assert.Equal(expected, MarkdownText.Plain(text));

    [Theory]
    [InlineData("Doe v. Roe", ", No. 1, 2020 WL 2, at *6 (D. Or. May 30, 2020)", @"*Doe v. Roe*, No. 1, 2020 WL 2, at \*6 (D. Or. May 30, 2020)")]
    [InlineData("Doe* v. _Roe_", ", 1 F.3d 2", @"*Doe\* v. \_Roe\_*, 1 F.3d 2")]
    [InlineData(" Doe v. Roe\r\n", ", 1 F.3d 2", "*Doe v. Roe*, 1 F.3d 2")]
    [InlineData("see", " ", "*see*")]
    [InlineData("", "8 U.S.C. § 1373", "8 U.S.C. § 1373")]
    [InlineData(" ", "a|b", @"a\|b")]
    public void A_citation_is_in_its_typefaces_and_its_own_asterisks_are_text(string italic, string roman, string expected) =>
        Assert.Equal(expected, MarkdownText.Of([new Run(italic, true), new Run(roman, false)]));

    [Fact]
    public void What_stands_before_italics_keeps_its_blank() =>
        Assert.Equal("*see, e.g.*, *Doe*", MarkdownText.Of([new("see, e.g.", true), new(", ", false), new("Doe", true)]));
}
