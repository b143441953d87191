using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>Where the source errs in what the findings rest on.</summary>
internal static class ErrataSection
{
    /// <summary>Writes it.</summary>
    public static void Write(Markup html, Report report)
    {
        var errata = Statements.Errata(report.Matrix).ToArray();
        using (Section.Errata.In(html))
        {
            html.Add("p", errata.Length == 0 ? Statements.NoErratum : report.Matrix.Pack.ErrataCaption);
            if (errata.Length > 0)
                Lists.Terms(html, errata.Select(e => (e.Label, (string?)e.Text)));
        }
    }
}
