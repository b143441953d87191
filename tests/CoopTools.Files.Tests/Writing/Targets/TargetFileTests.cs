using CoopTools.Files.Writing.Targets;
using CoopTools.Intakes;

namespace CoopTools.Files.Tests.Writing.Targets;

public sealed class TargetFileTests
{
    [Fact]
    public void A_new_file_is_written_and_nothing_besides()
    {
        using var folder = new Folder();
        TargetFile.Write(folder.At("out.txt"), s => s.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(folder.At("out.txt")));
        Assert.Equal(["out.txt"], folder.Names);
    }

    [Fact]
    public void A_writer_that_fails_midway_leaves_the_old_file_and_no_stray()
    {
        using var folder = new Folder();
        File.WriteAllText(folder.At("out.txt"), "old");
        Assert.Throws<InvalidOperationException>(() => TargetFile.Write(folder.At("out.txt"), s =>
        {
            s.Write("half"u8);
            throw new InvalidOperationException();
        }));
        Assert.Equal("old", File.ReadAllText(folder.At("out.txt")));
        Assert.Equal(["out.txt"], folder.Names);
    }

    [Fact]
    public void What_the_content_was_read_from_is_not_replaced_by_it_under_whatever_name()
    {
        using var folder = new Folder();
        File.WriteAllText(folder.At("in.csv"), "old");
        Intake[] inputs = [new("pipeline"), new("in.csv") { Path = folder.At("in.csv") }];
        string[] names = OperatingSystem.IsWindows() ? ["in.csv", "./in.csv"] : ["in.csv", "./in.csv", "link.csv"];
        if (names.Length == 3)
            File.CreateSymbolicLink(folder.At("link.csv"), folder.At("in.csv"));
        Assert.All(names, n => Assert.Equal("TargetIsInput", Assert.Throws<ExportException>(() => TargetFile.SpareInputs(folder.At(n), inputs)).Code));
        TargetFile.SpareInputs(folder.At("out.csv"), inputs);
        File.Delete(folder.At("in.csv"));
        TargetFile.SpareInputs(folder.At("in.csv"), inputs);
    }

    [Fact]
    public void A_failure_of_the_disk_is_an_error_that_names_the_path()
    {
        using var folder = new Folder();
        var error = Assert.Throws<ExportException>(() => TargetFile.Write(folder.At("out.txt"), _ => throw new IOException("No space left on device.")));
        Assert.Equal("CannotWrite", error.Code);
        Assert.Contains("out.txt", error.Message, StringComparison.Ordinal);
        Assert.Contains("No space left", error.Message, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void A_folder_as_target_is_refused_before_anything_is_written()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder.At("matrix.xlsx"));
        var error = Assert.Throws<ExportException>(() => TargetFile.Write(folder.At("matrix.xlsx"), _ => Assert.Fail("written")));
        Assert.Equal("TargetIsFolder", error.Code);
        Assert.Equal(["matrix.xlsx"], folder.Names);
    }

    [Fact]
    public void A_read_only_target_is_refused_and_stays()
    {
        using var folder = new Folder();
        File.WriteAllText(folder.At("out.txt"), "old");
        File.SetAttributes(folder.At("out.txt"), FileAttributes.ReadOnly);
        var error = Assert.Throws<ExportException>(() => TargetFile.Write(folder.At("out.txt"), _ => Assert.Fail("written")));
        Assert.Equal("TargetIsReadOnly", error.Code);
        Assert.Equal("old", File.ReadAllText(folder.At("out.txt")));
    }

    [Fact]
    public void Missing_folders_are_made()
    {
        using var folder = new Folder();
        TargetFile.Write(folder.At("out/2026/a.txt"), s => s.Write("x"u8));
        Assert.True(File.Exists(folder.At("out/2026/a.txt")));
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder_is_an_error_that_names_it()
    {
        using var folder = new Folder();
        File.WriteAllText(folder.At("out"), "a file");
        var error = Assert.Throws<ExportException>(() => TargetFile.Write(folder.At("out/a.txt"), _ => Assert.Fail("written")));
        Assert.Equal("FolderIsFile", error.Code);
        Assert.Contains(folder.At("out"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_stays_a_link_and_its_file_is_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs a privilege on Windows.");
        using var folder = new Folder();
        File.WriteAllText(folder.At("real.txt"), "old");
        File.CreateSymbolicLink(folder.At("link.txt"), folder.At("real.txt"));
        TargetFile.Write(folder.At("link.txt"), s => s.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(folder.At("real.txt")));
        Assert.NotNull(new FileInfo(folder.At("link.txt")).LinkTarget);
    }

    [Fact]
    public void A_private_file_stays_private()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new Folder();
        File.WriteAllText(folder.At("out.txt"), "old");
        File.SetUnixFileMode(folder.At("out.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        TargetFile.Write(folder.At("out.txt"), s => s.Write("new"u8));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.At("out.txt")));
    }
}
