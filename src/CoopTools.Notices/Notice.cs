using System.Xml.Linq;

namespace CoopTools.Notices;

/// <summary>What is said of one package: out of its nuspec, its own license file and notices, and what is kept beside.</summary>
internal sealed class Notice
{
    private readonly XElement _metadata;

    public Notice(ShippedPackage shipped, LicenseTexts texts)
    {
        Dlls = shipped.Dlls;
        _metadata = XDocument.Load(Directory.EnumerateFiles(shipped.Folder, "*.nuspec").Single()).Root!
            .Elements().First(element => string.Equals(element.Name.LocalName, "metadata", StringComparison.Ordinal));
        OwnNotices = Own(shipped.Folder, "THIRD-PARTY-NOTICES*");

        var (chosen, standard) = (License, Own(shipped.Folder, "LICENSE*"));
        if (standard is null)
            (chosen, standard) = texts.Choose(Id, License);
        LicenseText = standard;
        Chosen = chosen;
        Copyrights = CopyrightsOf(texts);
    }

    public string Id => Text("id")!;

    public string Version => Text("version")!;

    public string Authors => Text("authors")!;

    public string Project => Text("projectUrl") ?? throw Lacking("project address");

    public string License => Text("license") ?? throw Lacking("SPDX expression of its license");

    public IReadOnlyList<string> Dlls { get; }

    /// <summary>The SPDX id that the text is of, out of the alternatives.</summary>
    public string Chosen { get; }

    public string LicenseText { get; }

    public IReadOnlyList<string> Copyrights { get; }

    /// <summary>The package's notices of what it holds itself, if it has any.</summary>
    public string? OwnNotices { get; }

    private static string? Own(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Select(PlainText.Read).SingleOrDefault();

    private IReadOnlyList<string> CopyrightsOf(LicenseTexts texts)
    {
        if (texts.Copyrights(Id) is { Count: > 0 } kept)
            return kept;
        return Text("copyright") is { } said && (said.Contains("Copyright", StringComparison.OrdinalIgnoreCase) || said.Contains('©'))
            ? [said]
            : throw Lacking("copyright line; give its project's in licenses/copyrights.json");
    }

    private string? Text(string name) =>
        _metadata.Elements().FirstOrDefault(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal))?.Value.Trim();

    private InvalidDataException Lacking(string what) => new($"The nuspec of {Id} {Version} has no {what}.");
}
