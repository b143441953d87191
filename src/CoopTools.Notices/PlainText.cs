namespace CoopTools.Notices;

/// <summary>A text as it stands in the notices: lines that end alike everywhere, without blank ones around them.</summary>
internal static class PlainText
{
    public static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n").Trim('\n', ' ');
}
