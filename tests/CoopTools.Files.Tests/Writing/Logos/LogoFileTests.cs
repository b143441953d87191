using CoopTools.Files.Writing.Logos;
using CoopTools.Files.Writing.Targets;

namespace CoopTools.Files.Tests.Writing.Logos;

public sealed class LogoFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_picture_is_read_whatever_its_extension()
    {
        Assert.Equal(Pictures.Png, LogoFile.Read(_folder.Write("logo.dat", Pictures.Png)).ToArray());
        Assert.Equal(Pictures.Jpeg(), LogoFile.Read(_folder.Write("logo.jpg", Pictures.Jpeg())).ToArray());
    }

    [Fact]
    public void What_is_no_picture_is_an_error_that_names_the_file_and_what_to_do()
    {
        var error = Assert.Throws<ExportException>(() => LogoFile.Read(_folder.Write("logo.png", "<svg/>")));
        Assert.Equal("NotAPicture", error.Code);
        Assert.Contains("logo.png", error.Message, StringComparison.Ordinal);
        Assert.Contains("-Logo", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error() =>
        Assert.Equal("NoSuchFile", Assert.Throws<ExportException>(() => LogoFile.Read(_folder.Of("none.png"))).Code);

    [Fact]
    public void A_folder_is_an_error() =>
        Assert.Equal("LogoIsFolder", Assert.Throws<ExportException>(() => LogoFile.Read(_folder.Of("."))).Code);

    [Fact]
    public void A_file_that_is_too_large_is_refused_unread()
    {
        using (var large = File.Create(_folder.Of("large.png")))
            large.SetLength(LogoFile.MostBytes + 1);
        Assert.Equal("LogoTooLarge", Assert.Throws<ExportException>(() => LogoFile.Read(_folder.Of("large.png"))).Code);
    }
}
