using CoopTools.Cells;

namespace CoopTools.Intakes.Mending;

public sealed class LinkTextTests
{
    [Theory]
    [InlineData("link", "https://example.com/a.pdf", "https://example.com/a.pdf")]
    [InlineData("link pending", null, null)]
    [InlineData(" https://example.com/a.pdf ", null, "https://example.com/a.pdf")]
    [InlineData("ftp://example.com/a.pdf", null, null)]
    [InlineData("/a.pdf", null, null)]
    [InlineData("", null, null)]
    public void A_cell_leads_where_its_hyperlink_does_or_its_text_says(string text, string? link, string? expected) =>
        Assert.Equal(expected, LinkText.Of(new Cell(text, CellKind.Text) { Link = link }));

    [Theory]
    [InlineData("https://gcc02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa%26b.pdf&data=05%7C02&reserved=0", "https://example.com/a&b.pdf")]
    [InlineData("https://gcc02.safelinks.protection.outlook.com/?data=05", null)]
    [InlineData("https://gcc02.safelinks.protection.outlook.com/?url=file%3A%2F%2F%2Fx", null)]
    [InlineData("https://safelinks.protection.outlook.com.example.com/?url=https%3A%2F%2Fexample.com", null)]
    [InlineData("https://example.com/?url=https%3A%2F%2Fexample.org", null)]
    [InlineData("no link", null)]
    public void The_link_inside_Outlook_s_wrapper_is_found(string link, string? target) => Assert.Equal(target, LinkText.Unwrapped(link));
}
