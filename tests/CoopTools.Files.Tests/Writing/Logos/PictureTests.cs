using CoopTools.Files.Writing.Logos;
using CoopTools.Files.Writing.Targets;

namespace CoopTools.Files.Tests.Writing.Logos;

public sealed class PictureTests
{
    [Fact]
    public void A_PNG_tells_its_size_in_its_first_chunk()
    {
        var picture = Picture.Of(Pictures.Png);
        Assert.Equal((6, 2, "image/png"), (picture!.Width, picture.Height, picture.ContentType));
    }

    [Theory]
    [InlineData(0xC0)]
    [InlineData(0xC2)]
    public void A_JPEG_tells_its_size_in_its_frame(byte frame)
    {
        var picture = Picture.Of(Pictures.Jpeg(frame));
        Assert.Equal((320, 120, "image/jpeg"), (picture!.Width, picture.Height, picture.ContentType));
        Assert.Equal($"data:image/jpeg;base64,{Convert.ToBase64String(Pictures.Jpeg(frame))}", picture.DataUri);
    }

    [Theory]
    [InlineData("GIF89a, and more")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("")]
    public void Other_files_are_none(string text) => Assert.Null(Picture.Of(System.Text.Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_logo_that_is_none_is_refused_and_not_passed_over()
    {
        var matrix = Sample.Arranged(Sample.Small(), new() { Logo = "<svg onload='x'/>"u8.ToArray() });
        Assert.Equal("UnknownPicture", Assert.Throws<ExportException>(() => Sample.Bytes(matrix)).Code);
        Assert.Equal("UnknownPicture", Assert.Throws<ExportException>(() => Reports.Bytes("html", matrix)).Code);
    }

    [Fact]
    public void However_a_file_is_cut_off_it_is_no_error()
    {
        foreach (var whole in new[] { Pictures.Png, Pictures.Jpeg() })
        {
            for (var length = 0; length < whole.Length; length++)
                _ = Picture.Of(whole.AsMemory(0, length));
        }

        Assert.Null(Picture.Of(Pictures.Png.AsMemory(0, 20)));
        Assert.Null(Picture.Of(Pictures.Jpeg().AsMemory(0, 20)));
    }

    [Fact]
    public void A_picture_without_a_size_is_none()
    {
        byte[] flat = [.. Pictures.Png];
        flat[23] = 0;
        Assert.Null(Picture.Of(flat));
        flat[20] = 0xFF;
        Assert.Null(Picture.Of(flat));
    }
}
