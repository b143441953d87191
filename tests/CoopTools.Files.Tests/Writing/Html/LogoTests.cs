namespace CoopTools.Files.Tests.Writing.Html;

public sealed class LogoTests
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==");

    [Fact]
    public void The_picture_is_a_part_of_the_page()
    {
        var page = Reports.Page(Sample.Arranged(Sample.Small(), new() { Logo = Png }));
        Assert.Equal($"data:image/png;base64,{Convert.ToBase64String(Png)}", Assert.Single(page.QuerySelectorAll("img")).GetAttribute("src"));
        Assert.Empty(Reports.Page(Sample.Small()).QuerySelectorAll("img"));
    }
}
