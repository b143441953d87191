using System.Collections.Concurrent;
using CoopTools.Comparison;
using CoopTools.Files.Tests.Writing;
using CoopTools.Files.Writing;

namespace CoopTools.Browser.Tests.Pages;

/// <summary>The pages that are looked at, each written by the product when it is first asked for.</summary>
internal sealed class PageFiles : IDisposable
{
    public const string Example = "example";
    public const string Grouped = "grouped";
    public const string Turned = "turned";
    public const string Empty = "empty";
    public const string Hostile = "hostile";
    public const string Many = "many";
    public const string Crowded = "crowded";

    private static readonly Dictionary<string, Func<Matrix>> Named = new(StringComparer.Ordinal)
    {
        [Example] = ExampleMatrix.Build,
        [Grouped] = () => Sample.Small(new() { GroupBy = MatrixGrouping.State, Findings = FindingsShown.All, Title = "Invented neighbours", Subtitle = "By state" }),
        [Turned] = () => Sample.Small(new() { Orientation = MatrixOrientation.Rule, GroupBy = MatrixGrouping.Kind }),
        [Empty] = Sample.Empty,
        [Hostile] = () => Reports.HostileMatrix,
        [Many] = () => Sample.Large(2_001),
        [Crowded] = () => Sample.Arranged(ExampleMatrix.Build(), new() { Orientation = MatrixOrientation.Rule }),
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coop-pages-");
    private readonly ConcurrentDictionary<string, Lazy<string>> _written = new(StringComparer.Ordinal);

    /// <summary>The names of those that are looked at by everything.</summary>
    public static TheoryData<string> All => [Example, Grouped, Turned, Empty, Hostile];

    /// <summary>The folder that they stand in.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The full path of a page.</summary>
    public string Of(string name) => _written.GetOrAdd(name, n => new(() => Write(n))).Value;

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write(string name)
    {
        var path = Path.Combine(_folder.FullName, $"{name}.html");
        MatrixFile.Write(Named[name](), path);
        return path;
    }
}
