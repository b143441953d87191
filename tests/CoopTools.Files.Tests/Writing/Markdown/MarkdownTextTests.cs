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
}
