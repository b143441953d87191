using CoopTools.Citations;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Words;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>What each rule says, how it decides, by which authorities, and what a careful reader has to know.</summary>
internal static class RulesSection
{
    /// <summary>Writes it.</summary>
    public static void Write(Markup html, Report report)
    {
        using (Section.Rules.In(html))
        {
            html.Add("p", "† marks what the pack adds to its source. Places are those of the source.");
            foreach (var group in report.Matrix.Rules.GroupBy(r => r.Question, StringComparer.Ordinal))
            {
                if (report.Matrix.Pack.Questions.Find(group.Key) is { } question)
                {
                    html.Add("h3", $"{question.Id} {question.Text}");
                    html.Add("p", $"The source's short answer: {question.Answer}");
                }

                foreach (var rule in group)
                    Rule(html, report, rule);
            }
        }
    }

    private static void Rule(Markup html, Report report, Rule rule)
    {
        var pack = report.Matrix.Pack;
        using (html.In("article", ("id", Anchors.Rule(rule.Id)), ("class", "rule")))
        {
            html.Add("h4", $"{rule.Id} {rule.Title}");
            html.Add("p", rule.Statement, ("class", "statement"));
            html.Add("p", $"{rule.Modality}: {Meanings.Of(rule.Modality)} Stated at {string.Join(", ", rule.Places)}.");
            Decision(html, rule);
            Authorities(html, report, rule);
            foreach (var caution in rule.Cautions)
                html.Add("p", Wording.Caution(pack, caution), ("class", "caution"));
            foreach (var erratum in rule.Errata)
                html.Add("p", $"Erratum {Wording.Erratum(pack, erratum)}");
        }
    }

    private static void Decision(Markup html, Rule rule)
    {
        using (html.In("details"))
        {
            html.Add("summary", $"How {rule.Id} decides: the first line that holds");
            using (html.In("ol"))
            {
                foreach (var line in rule.Cases)
                    html.Add("li", $"{Wording.Sentence(line.ToString())}. {line.Reason}");
            }
        }
    }

    private static void Authorities(Markup html, Report report, Rule rule)
    {
        var uses = FindingWords.Uses(rule, report.Matrix.SourceOnly).ToArray();
        if (uses.Length == 0)
        {
            html.Add("p", "No authority is given for it.");
            return;
        }

        using (html.In("ul"))
        {
            foreach (var use in uses)
            {
                using (html.In("li"))
                {
                    html.Text($"{use.Role}: ");
                    InlineMarkup.Citation(html, Bluebook.Signal(use.Signal));
                    using (html.In("a", ("href", $"#{Anchors.Authority(use.Id)}")))
                        InlineMarkup.Citation(html, Bluebook.Runs(use.Authority, use.Pincite));
                    html.Text($"{(use.Origin == AuthorityOrigin.Supplement ? "†" : null)}{(use.Note is null ? null : $" ({use.Note.TrimEnd('.')})")}");
                }
            }
        }
    }
}
