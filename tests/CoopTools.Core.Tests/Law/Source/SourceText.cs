using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace CoopTools.Law.Source;

/// <summary>The fact sheet that the federal pack encodes, cut into the places that the pack names.</summary>
internal sealed partial class SourceText
{
    private const string FootnoteSigns = "¹²³⁴⁵⁶⁷⁸⁹";

    private int _question;
    private int _bullet;
    private int _subBullet;

    private SourceText(string path)
    {
        Sha256 = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))).ToLowerInvariant();
        foreach (var line in File.ReadAllLines(path).Where(l => !string.IsNullOrWhiteSpace(l)))
            Places.Add(PlaceOf(line), Emphasis().Replace(line, string.Empty));
    }

    public string Sha256 { get; }

    public Dictionary<string, string> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>The text, or the test is skipped where the shared folder is not there.</summary>
    public static SourceText Read()
    {
        var path = SharedData.Folder is { } folder ? Path.Combine(folder, "source", "fact-sheet.txt") : null;
        Assert.SkipUnless(File.Exists(path), "The source document lies outside the repository: name its folder in COOPTOOLS_SHARED.");
        return new(path!);
    }

    private string PlaceOf(string line)
    {
        if (line.StartsWith("This Fact Sheet", StringComparison.Ordinal))
            return "colophon";
        if (FootnoteSigns.IndexOf(line[0], StringComparison.Ordinal) is >= 0 and var sign)
            return $"fn{sign + 1}";
        if (line.StartsWith(" - ", StringComparison.Ordinal))
            return $"Q{_question}.b{_bullet}.s{++_subBullet}";
        _subBullet = 0;
        if (line.StartsWith("- ", StringComparison.Ordinal))
            return $"Q{_question}.b{++_bullet}";
        _bullet = 0;
        return line.TrimEnd().EndsWith('?') ? $"Q{++_question}" : "title";
    }

    // The star of a database page, *6, is no emphasis.
    [GeneratedRegex(@"\*(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Emphasis();
}
