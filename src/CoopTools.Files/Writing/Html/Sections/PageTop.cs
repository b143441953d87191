using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Logos;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>What stands above and below the sections: title, disclaimer and contents; pack and disclaimer.</summary>
internal static class PageTop
{
    /// <summary>Writes the top.</summary>
    public static void Write(Markup html, Report report)
    {
        var matrix = report.Matrix;
        using (html.In("header"))
        {
            if (Picture.OfLogo(matrix.Options) is { } logo)
                html.Void("img", ("src", logo.DataUri), ("alt", string.Empty), ("class", "logo"));
            using (html.In("div"))
            {
                html.Add("h1", Statements.Title(matrix));
                if (!string.IsNullOrWhiteSpace(matrix.Options.Subtitle))
                    html.Add("p", matrix.Options.Subtitle, ("class", "subtitle"));
                html.Add("p", Statements.Lead(matrix));
            }
        }

        using (html.In("nav", ("aria-label", "Contents")))
        using (html.In("ul"))
        {
            foreach (var section in Section.All)
            {
                using (html.In("li"))
                    html.Add("a", section.Heading, ("href", $"#{section.Id}"));
            }
        }
    }

    /// <summary>Writes the bottom.</summary>
    public static void Foot(Markup html, Report report)
    {
        var pack = report.Matrix.Pack;
        using (html.In("footer"))
        {
            html.Add("p", pack.Disclaimer, ("class", "notice"));
            html.Add("p", $"Made by CoopTools from the pack {pack}, hash {pack.Hash}. This page loads nothing from any network.");
        }
    }
}
