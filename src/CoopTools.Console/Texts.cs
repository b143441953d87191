using System.Management.Automation;
using System.Reflection;

namespace CoopTools.ConsoleHost;

/// <summary>The texts of the program, from its resources.</summary>
internal static class Texts
{
    /// <summary>The version of CoopTools: three numbers.</summary>
    public static string CoopToolsVersion { get; } = typeof(Texts).Assembly.GetName().Version!.ToString(3);

    /// <summary>What <c>-Version</c> prints.</summary>
    public static string Version => $"CoopTools {CoopToolsVersion} (engine: PowerShell {EngineVersion})";

    /// <summary>What <c>-Help</c> prints.</summary>
    public static string Help => string.Join(Environment.NewLine, Lines("Help.txt"));

    /// <summary>What greets at the prompt.</summary>
    public static string Greeting => $"CoopTools {CoopToolsVersion}. Get-Help NAME explains a cmdlet, exit leaves.";

    // "7.6.9 SHA: …": the assembly's own version stays at 7.6.0.
    private static string EngineVersion =>
        typeof(PSObject).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split(' ', '+')[0];

    /// <summary>The lines of an embedded text.</summary>
    public static IEnumerable<string> Lines(string resource)
    {
        using var reader = new StreamReader(typeof(Texts).Assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
