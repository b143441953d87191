using CoopTools.Files.Writing;
using CoopTools.Files.Writing.Targets;

namespace CoopTools.Files.Tests.Writing;

public sealed class MatrixFileTests
{
    [Theory]
    [InlineData("m.xlsx", 'P')]
    [InlineData("M.XLSX", 'P')]
    [InlineData("m.csv", '\uFEFF')]
    public void The_extension_chooses_the_format(string name, char first)
    {
        using var folder = new Folder();
        MatrixFile.Write(Sample.Small(), folder.At(name));
        var bytes = File.ReadAllBytes(folder.At(name));
        Assert.Equal(first == 'P' ? "PK"u8.ToArray() : [0xEF, 0xBB, 0xBF], bytes[..(first == 'P' ? 2 : 3)]);
    }

    [Theory]
    [InlineData("m.html", "<!DOCTYPE html>")]
    [InlineData("m.md", "# Policy matrix")]
    [InlineData("M.JSON", "{\"title\":\"Policy matrix\"")]
    public void So_it_does_for_text(string name, string beginning)
    {
        using var folder = new Folder();
        MatrixFile.Write(Sample.Small(), folder.At(name));
        Assert.StartsWith(beginning, File.ReadAllText(folder.At(name)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("matrix.xls")]
    [InlineData("matrix")]
    public void Another_extension_is_an_error_that_names_the_formats(string name)
    {
        using var folder = new Folder();
        var error = Assert.Throws<ExportException>(() => MatrixFile.Write(Sample.Small(), folder.At(name)));
        Assert.Equal("UnknownFormat", error.Code);
        Assert.All(MatrixFile.Extensions, e => Assert.Contains(e, error.Message, StringComparison.Ordinal));
        Assert.Empty(folder.Names);
    }
}
