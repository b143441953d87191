namespace CoopTools.Session.Tests;

/// <summary>Export-CoopPack: what it writes, and where it will not.</summary>
public sealed class PackExportTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void It_writes_the_law_without_a_word_and_the_same_bytes_again()
    {
        Assert.Empty(_session.Run("Export-CoopPack \"$folder/new/a.sql\"; Export-CoopPack \"$folder/b.sql\"").Succeeded().Output);
        var law = File.ReadAllText(_session.PathOf("b.sql"));
        Assert.Contains("CREATE VIEW findings", law, StringComparison.Ordinal);
        Assert.Equal(law, File.ReadAllText(_session.PathOf("new/a.sql")));
    }

    [Fact]
    public void Without_the_packs_own_authorities_the_head_says_so()
    {
        _session.Run("Export-CoopPack \"$folder/a.sql\" -SourceOnly").Succeeded();
        Assert.Contains("Without the authorities that the pack adds to its source.", File.ReadAllText(_session.PathOf("a.sql")), StringComparison.Ordinal);
    }

    [Fact]
    public void PassThru_gives_the_file_and_WhatIf_writes_none()
    {
        var file = Assert.IsType<FileInfo>(Assert.Single(_session.Run("Export-CoopPack \"$folder/a.sql\" -PassThru").Succeeded().Output).BaseObject);
        Assert.True(file.Exists);
        Assert.Empty(_session.Run("Export-CoopPack \"$folder/never/a.sql\" -WhatIf -PassThru").Succeeded().Output);
        Assert.False(Directory.Exists(_session.PathOf("never")));
    }

    [Theory]
    [InlineData("\"$folder/old.sql\" -NoClobber", "TargetExists")]
    [InlineData("\"$folder/old.txt\"", "UnknownFormat")]
    [InlineData("Env:PATH", "NotFileSystem")]
    public void What_cannot_be_done_is_one_error_and_the_old_file_is_untouched(string parameters, string id)
    {
        File.WriteAllText(_session.PathOf("old.sql"), "old");
        _session.Caught($"Export-CoopPack {parameters}", id);
        Assert.Equal("old", File.ReadAllText(_session.PathOf("old.sql")));
        Assert.Empty(Directory.GetFiles(_session.Folder, "*.tmp"));
    }

    [Fact]
    public void A_read_only_file_is_replaced_by_force_alone()
    {
        var path = _session.PathOf("locked.sql");
        File.WriteAllText(path, "old");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        _session.Caught($"Export-CoopPack '{path}'", "TargetIsReadOnly");
        _session.Run($"Export-CoopPack '{path}' -Force").Succeeded();
        Assert.NotEqual("old", File.ReadAllText(path));
    }
}
