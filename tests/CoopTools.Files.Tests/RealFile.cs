namespace CoopTools.Files;

/// <summary>Files that no one here wrote, in the shared folder.</summary>
internal static class RealFile
{
    /// <summary>The path of a file; skips the test where the folder is absent.</summary>
    public static string At(string name)
    {
        Assert.SkipWhen(SharedData.Folder is null, "The shared data are not here: set COOPTOOLS_SHARED to their folder to run this test.");
        return Path.Combine(SharedData.Folder!, "data", name);
    }
}
