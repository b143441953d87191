using System.Collections;

namespace CoopTools.Browser.Tests.Driving;

/// <summary>The fonts that a bare Linux has, the widest among the usual ones: what fits with them alone fits with others.</summary>
internal static class DejaVuFonts
{
    private const string Folder = "/usr/share/fonts/truetype/dejavu";

    /// <summary>The environment of a process that finds no other fonts; null where these are not installed.</summary>
    /// <param name="scratch">A folder for what fontconfig has to be told and keeps.</param>
    public static Dictionary<string, string>? Alone(string scratch)
    {
        if (!Directory.Exists(Folder))
            return null;
        var settings = Path.Combine(scratch, "fonts.conf");
        File.WriteAllText(settings, $"<fontconfig><dir>{Folder}</dir><cachedir>{scratch}</cachedir></fontconfig>");
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>();
        return new(environment.Select(e => KeyValuePair.Create((string)e.Key, (string)e.Value!)), StringComparer.Ordinal) { ["FONTCONFIG_FILE"] = settings };
    }
}
