using System.Reflection;
using System.Runtime.Loader;

namespace CoopTools.Session.Tests;

/// <summary>The module's third-party dlls live apart from those that the session or other modules have loaded.</summary>
public sealed class IsolationTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void The_module_works_beside_foreign_versions_of_its_libraries()
    {
        // This process has its own, other versions in the default context before the module uses its own.
        var foreignCsv = typeof(CsvHelper.CsvReader).Assembly;
        var foreignXml = typeof(DocumentFormat.OpenXml.OpenXmlElement).Assembly;
        Assert.Same(AssemblyLoadContext.Default, AssemblyLoadContext.GetLoadContext(foreignCsv));

        _session.Run("Test-CoopPolicy $args[0] -ErrorAction Ignore -WarningAction Ignore | Export-CoopMatrix $args[1]", SourceTree.Path("examples", "jurisdictions.csv"), _session.PathOf("a.xlsx")).Succeeded();
        _session.Run("Test-CoopPolicy $args[0] -ErrorAction Ignore -WarningAction Ignore | Export-CoopMatrix $args[1]", SourceTree.Path("examples", "jurisdictions.xlsx"), _session.PathOf("a.csv")).Succeeded();

        var ours = AssemblyLoadContext.All.Single(c => c.Name == "CoopTools").Assemblies.ToDictionary(a => a.GetName().Name!, a => a);
        Assert.NotEqual(foreignCsv.GetName().Version, ours["CsvHelper"].GetName().Version);
        Assert.NotEqual(foreignXml.GetName().Version, ours["DocumentFormat.OpenXml"].GetName().Version);
        Assert.True(ours.ContainsKey("ClosedXML"));
    }

    [Fact]
    public void The_module_hands_its_libraries_to_nobody_else()
    {
        _session.Run("Test-CoopPolicy $args[0] -ErrorAction Ignore -WarningAction Ignore | Export-CoopMatrix $args[1]", SourceTree.Path("examples", "jurisdictions.csv"), _session.PathOf("b.xlsx")).Succeeded();
        Assert.Throws<FileNotFoundException>(() => Assembly.Load(new AssemblyName("ClosedXML")));
        Assert.Throws<FileNotFoundException>(() => Assembly.Load(new AssemblyName("ExcelDataReader")));
    }

    [Fact]
    public void It_can_be_imported_again_by_force_and_in_a_second_runspace()
    {
        _session.Run("Import-Module $args[0] -Force", Session.Manifest).Succeeded();
        using var second = new Session();
        foreach (var session in new[] { _session, second })
            Assert.Equal(FederalData.Rules, session.Run("Test-CoopPolicy -Jurisdiction X").Succeeded().Output.Count);
    }

    [Fact]
    public void After_removal_the_commands_are_gone()
    {
        _session.Run("Remove-Module CoopTools").Succeeded();
        Assert.Empty(_session.Run("Get-Command -Module CoopTools").Output);
    }
}
