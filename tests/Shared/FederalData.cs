using System.Text.Json;

namespace CoopTools;

/// <summary>What the federal pack's files hold, counted without the module.</summary>
internal static class FederalData
{
    private static readonly string Folder = SourceTree.Path("src", "CoopTools.Core", "Data", "federal");

    public static int Rules => Directory.GetFiles(Path.Combine(Folder, "rules"), "*.json").Length;

    public static int Facts
    {
        get
        {
            using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "facts.json")));
            return json.RootElement.GetProperty("facts").GetArrayLength();
        }
    }
}
