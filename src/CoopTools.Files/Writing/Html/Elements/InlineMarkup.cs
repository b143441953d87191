using CoopTools.Citations;
using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Html.Elements;

/// <summary>Small parts that stand in cells and sentences.</summary>
internal static class InlineMarkup
{
    /// <summary>A verdict: its sign, which a screen reader leaves out, and its word.</summary>
    public static void Verdict(Markup html, Verdict verdict)
    {
        html.Add("i", verdict.Symbol, ("aria-hidden", "true"));
        html.Text($" {verdict.Label}");
    }

    /// <summary>A verdict on a patch of its colours.</summary>
    public static void Chip(Markup html, Verdict verdict)
    {
        using (html.In("span", ("class", $"chip {Anchors.ClassOf(verdict)}")))
            Verdict(html, verdict);
    }

    /// <summary>A rule's id that leads to what the rule says.</summary>
    public static void Rule(Markup html, Rule rule) =>
        html.Add("a", rule.Id, ("href", $"#{Anchors.Rule(rule.Id)}"), ("title", rule.Title), ("class", "id"));

    /// <summary>A citation in its typefaces. The sign of a verdict is an upright <c>i</c> here, so that italics are <c>em</c>.</summary>
    public static void Citation(Markup html, IEnumerable<Run> runs)
    {
        foreach (var run in runs)
        {
            if (run.Italic)
                html.Add("em", run.Text);
            else
                html.Text(run.Text);
        }
    }

    /// <summary>A link out of the page, where it leads to an https address; else the address as text.</summary>
    public static void LinkOut(Markup html, string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && string.Equals(uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal))
            html.Add("a", $"Read it at {Host(uri)}", ("href", uri.AbsoluteUri), ("rel", "noreferrer noopener"));
        else
            html.Text(address);
    }

    private static string Host(Uri uri) => uri.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? uri.IdnHost[4..] : uri.IdnHost;
}
