using System.Security.Cryptography;
using System.Text;

namespace CoopTools.Files.Tests.Writing.Html.Themes;

public sealed class PolicyTests
{
    private static readonly AngleSharp.Html.Dom.IHtmlDocument Page = Reports.Page(Reports.HostileMatrix);

    private static readonly Dictionary<string, string> Directives = Page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!
        .Split("; ").Select(d => d.Split(' ', 2)).ToDictionary(d => d[0], d => d[1], StringComparer.Ordinal);

    [Fact]
    public void Everything_that_is_not_named_is_forbidden() => Assert.Equal("'none'", Directives["default-src"]);

    [Fact]
    public void Nothing_is_unsafe_and_no_host_is_named() => Assert.All(Directives.Values, v =>
    {
        Assert.DoesNotContain("unsafe", v, StringComparison.Ordinal);
        Assert.Matches("^('none'|'sha256-[A-Za-z0-9+/]{43}='|data:)$", v);
    });

    [Theory]
    [InlineData("style")]
    [InlineData("script")]
    public void The_hash_is_that_of_the_content(string tag)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Page.QuerySelector(tag)!.TextContent));
        Assert.Equal($"'sha256-{Convert.ToBase64String(hash)}'", Directives[$"{tag}-src"]);
    }

    [Fact]
    public void It_stands_before_all_that_it_is_about()
    {
        var head = Page.Head!.Children.Select(e => e.GetAttribute("http-equiv") ?? e.LocalName).ToArray();
        Assert.True(Array.IndexOf(head, "Content-Security-Policy") < Array.IndexOf(head, "style"));
        Assert.Empty(Page.Head.QuerySelectorAll("script"));
    }
}
