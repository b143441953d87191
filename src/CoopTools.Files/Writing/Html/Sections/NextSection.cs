using CoopTools.Comparison;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>The facts that would settle most.</summary>
internal static class NextSection
{
    /// <summary>Writes it.</summary>
    public static void Write(Markup html, Report report)
    {
        using (Section.Next.In(html))
        {
            var ranked = report.Matrix.Tally.Missing.Rank(report.Matrix.Pack.Facts);
            if (ranked.Count == 0)
            {
                html.Add("p", Statements.NothingToFindOut);
                return;
            }

            html.Add("p", "How many undetermined findings each fact would settle alone, whatever the answer, and how many it takes part in.");
            new DataTable<MissingFact>("next-table", "Facts that undetermined findings turn on",
            [
                DataColumn<MissingFact>.Text("Fact", m => m.Label),
                DataColumn<MissingFact>.Text("Question", m => m.Question),
                DataColumn<MissingFact>.Number("Settles alone", m => m.Settles),
                DataColumn<MissingFact>.Number("Takes part in", m => m.TakesPartIn),
                DataColumn<MissingFact>.Number("Jurisdictions", m => m.Jurisdictions),
            ]).Write(html, ranked);
        }
    }
}
