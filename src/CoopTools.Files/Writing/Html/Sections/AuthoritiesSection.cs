using CoopTools.Citations;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>The authorities of the rules: as they should be cited, as the source prints them, and where to read them.</summary>
internal static class AuthoritiesSection
{
    private const string Table = "authorities-table";

    /// <summary>Writes it.</summary>
    public static void Write(Markup html, Report report)
    {
        var (matrix, pack) = (report.Matrix, report.Matrix.Pack);
        using (Section.Authorities.In(html))
        {
            html.Add("p", $"The authorities of the rules in this report, in Bluebook form. {Meanings.LinksOfCases} {pack.ErrataCaption}");
            html.Add("p", pack.Words.HowFarBindingGoes, ("class", "notice"));
            TableTools.Write(html, Table, "Authority", null);
            var table = new DataTable<Authority>(Table, "Authorities, as cited and as printed by the source",
            [
                new("Citation", Citation),
                DataColumn<Authority>.Text("Kind", a => Wording.Of(a.Kind)),
                DataColumn<Authority>.Text(Statements.InForce, Wording.InForce) with { Class = _ => "days" },
                DataColumn<Authority>.Text("Origin", a => a.Origin == AuthorityOrigin.Supplement ? "Supplement (†)" : "Source"),
                DataColumn<Authority>.Text("What it decides or provides", a => a.Posture is null ? a.Holding : $"{a.Holding} {a.Posture}"),
                DataColumn<Authority>.Texts("As the source prints it", a => a.Cited.Select(c => c.ToString())),
                DataColumn<Authority>.Texts(Statements.ErrataTitle, a => a.Errata.Select(id => Wording.Erratum(pack, id))),
                DataColumn<Authority>.Text("Verified", a => Wording.Verified(a.Verified, a.Unverified)),
            ])
            {
                RowId = a => Anchors.Authority(a.Id),
            };
            table.Write(html, FindingWords.Register(matrix));
        }
    }

    private static void Citation(Markup html, Authority authority)
    {
        InlineMarkup.Citation(html, Bluebook.Runs(authority));
        if (authority.Link is not { } link)
            return;
        using (html.In("p"))
            InlineMarkup.LinkOut(html, link);
    }
}
