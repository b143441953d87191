using System.Security.Cryptography;
using System.Text;

namespace CoopTools.Files.Writing.Html.Themes;

/// <summary>A style sheet or script that stands in the page, with the hash by which the page's policy lets it run.</summary>
/// <param name="Content">The content.</param>
internal sealed record PageAsset(string Content)
{
    /// <summary>The style sheet, after the colours.</summary>
    public static PageAsset Style { get; } = new(Theme.Css + Embedded("report.css"));

    /// <summary>The script that sorts and filters.</summary>
    public static PageAsset Script { get; } = new(Embedded("report.js"));

    /// <summary>The source expression of Content Security Policy Level 3, § 2.3.1.</summary>
    public string Source { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Content)))}'";

    private static string Embedded(string name)
    {
        using var reader = new StreamReader(typeof(PageAsset).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
