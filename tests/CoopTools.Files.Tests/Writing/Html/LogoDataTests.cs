using CoopTools.Files.Writing;
using CoopTools.Files.Writing.Html;

namespace CoopTools.Files.Tests.Writing.Html;

public sealed class LogoDataTests
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==");

    [Fact]
    public void The_picture_is_a_part_of_the_page()
    {
        var page = Reports.Page(Reports.Arranged(Sample.Small(), new() { Logo = Png }));
        Assert.Equal($"data:image/png;base64,{Convert.ToBase64String(Png)}", Assert.Single(page.QuerySelectorAll("img")).GetAttribute("src"));
        Assert.Empty(Reports.Page(Sample.Small()).QuerySelectorAll("img"));
    }

    [Fact]
    public void Its_first_bytes_say_what_it_is() => Assert.Equal("data:image/jpeg;base64,/9j/AA==", LogoData.Uri([0xFF, 0xD8, 0xFF, 0x00]));

    [Fact]
    public void Another_file_is_refused() => Assert.Equal("UnknownPicture", Assert.Throws<ExportException>(() => LogoData.Uri("<svg onload='x'>"u8)).Code);
}
