namespace CoopTools.Session.Tests;

/// <summary>The suite of tests/Pester on the built module, in the real shell: one test a file, whose output has the tests within it.</summary>
public sealed class PesterTests
{
    public static TheoryData<string> Files => new(Directory.EnumerateFiles(SourceTree.Path("tests", "Pester"), "*.Tests.ps1")
        .Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_test_passes_in(string file)
    {
        string[] arguments = ["-File", SourceTree.Path("tests", "Pester", "Run.ps1"), "-Path", SourceTree.Path("tests", "Pester", file), "-Pester", Pwsh.Pester];
        var run = await Pwsh.Run(arguments, start => start.Environment["COOPTOOLS_MODULE"] = Path.GetDirectoryName(Session.Manifest));
        TestContext.Current.TestOutputHelper?.WriteLine(run.Output);
        Assert.True(run.ExitCode == 0, $"{run.Output}{run.Error}");
    }
}
