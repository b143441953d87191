using CoopTools.Comparison;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Html.Themes;

/// <summary>The head of the page: its policy stands before anything that the policy is about.</summary>
internal static class PageHead
{
    // Nothing is loaded and nothing foreign runs, whatever a text in the page may try.
    private static readonly string Policy =
        $"default-src 'none'; style-src {PageAsset.Style.Source}; script-src {PageAsset.Script.Source}; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>Writes it.</summary>
    public static void Write(Markup html, Matrix matrix)
    {
        using (html.In("head"))
        {
            Meta(html, ("charset", "utf-8"));
            Meta(html, ("http-equiv", "Content-Security-Policy"), ("content", Policy));
            Meta(html, ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            Meta(html, ("name", "color-scheme"), ("content", "light dark"));
            Meta(html, ("name", "referrer"), ("content", "no-referrer"));
            Meta(html, ("name", "generator"), ("content", "CoopTools"));
            html.Add("title", Statements.Title(matrix));
            html.Raw("\n");
            using (html.In("style"))
                html.Raw(PageAsset.Style.Content);
        }
    }

    private static void Meta(Markup html, params (string, string?)[] attributes)
    {
        html.Void("meta", attributes);
        html.Raw("\n");
    }
}
