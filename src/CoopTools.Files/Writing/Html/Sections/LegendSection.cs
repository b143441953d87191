using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>What the words, signs and colours mean.</summary>
internal static class LegendSection
{
    /// <summary>Writes it.</summary>
    public static void Write(Markup html, Report report)
    {
        var words = report.Matrix.Pack.Words;
        using (Section.Legend.In(html))
        {
            html.Add("h3", "Outcome: how what a jurisdiction does stands to a rule");
            using (html.In("dl", ("class", "legend")))
            {
                foreach (var verdict in Verdict.All)
                {
                    using (html.In("dt"))
                        InlineMarkup.Chip(html, verdict);
                    html.Add("dd", Meanings.Of(verdict, words));
                }

                using (html.In("dt"))
                    html.Add("span", Statements.NotExported, ("class", "chip absent"));
                html.Add("dd", Statements.NotExportedMeaning);
            }

            Words<Standing>(html, "Standing: the force of a rule's authorities in a jurisdiction", s => Meanings.Of(s, words));
            html.Add("p", "A number in brackets, as in “Binding (2 contrary, persuasive)”, counts authorities against the rule that do not bind there.");
            LawsDay(html, report.Matrix);
            Words<AuthorityRole>(html, "Roles: what an authority does for a rule", r => Meanings.Of(r, words));
            Words<Modality>(html, "Modality: what a rule does with an act", Meanings.Of);
            Words<ErratumStatus>(html, $"{Statements.ErrataTitle}: what was done about each", Meanings.Of);
            html.Add("h3", "Unknown and No");
            html.Add("p", Meanings.UnknownIsNotNo);
        }
    }

    private static void LawsDay(Markup html, Matrix matrix)
    {
        html.Add("h3", "The law's day, and stale findings");
        html.Add("p", Meanings.LawsDay);
        html.Add("p", Meanings.Stale);
        html.Add("p", Statements.Described(matrix.Pack));
        var left = Statements.NotReached(matrix).Select(n => (n.Who, (string?)n.Why)).ToArray();
        if (left.Length == 0)
            return;
        html.Add("h3", Statements.NotReachedTitle);
        Lists.Terms(html, left);
    }

    private static void Words<T>(Markup html, string heading, Func<T, string> meaning)
        where T : struct, Enum
    {
        html.Add("h3", heading);
        Lists.Terms(html, Enum.GetValues<T>().Select(v => (v.ToString(), (string?)meaning(v))));
    }
}
