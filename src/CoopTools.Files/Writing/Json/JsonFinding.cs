using System.Text.Json;
using CoopTools.Decisions;
using CoopTools.Evaluation;
using CoopTools.Explanations;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Json;

/// <summary>One record: the names are those of <see cref="Comparison.LongForm"/>, in its order.</summary>
internal static class JsonFinding
{
    /// <summary>Writes the record of a finding.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        Jurisdiction(json, finding);
        Result(json, finding);
        json.WriteObjects("Facts", finding.Used, Fact);
        json.WriteTexts("Missing", finding.Missing);
        json.WriteObjects("Flips", finding.Decision.Flips, Flip);
        json.WriteObjects("Authorities", finding.Force.Authorities, (j, use) => Authority(j, use, finding));
        json.WriteTexts("Cautions", finding.Cautions);
        json.WriteString("Evidence", finding.Evidence);
        json.WriteTexts("Place", finding.Place);
        json.WriteString("Pack", finding.Pack);
        json.WriteString("PackHash", finding.PackHash);
        json.WriteTexts("Errata", finding.Errata);
        json.WriteEndObject();
    }

    private static void Jurisdiction(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("Jurisdiction", finding.Jurisdiction);
        json.WriteString("State", finding.State);
        json.WriteString("Circuit", finding.Circuit);
        json.WriteString("Kind", finding.Kind);
        json.WriteString("Id", finding.Id);
        json.WriteString("RecordDate", DayText.Iso(finding.RecordDate));
        json.WriteString("AsOf", DayText.Iso(finding.AsOf));
    }

    private static void Result(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("Rule", finding.Rule);
        json.WriteString("Question", finding.Question);
        json.WriteString("Title", finding.Title);
        json.WriteString("Modality", finding.Modality);
        json.WriteString("Outcome", finding.Outcome);
        json.WriteString("Standing", finding.Standing);
        json.WriteTexts("Contrary", finding.Contrary);
        json.WriteBoolean("Stale", finding.Stale);
        json.WriteString("Reason", finding.Reason);
    }

    private static void Fact(Utf8JsonWriter json, UsedFact used)
    {
        json.WriteString("fact", used.Fact.Id);
        json.WriteString("answer", used.Answer?.Value ?? Answer.Unknown);
        json.WriteString("source", used.Source.ToString());
        if (used.Recorded?.Cell is { } cell)
            json.WriteString("cell", cell);
    }

    private static void Flip(Utf8JsonWriter json, Flip flip)
    {
        json.WriteString("fact", flip.Fact);
        json.WriteObjects("answers", flip.Answers, (j, a) =>
        {
            j.WriteString("answer", a.Answer);
            j.WriteTexts("outcomes", a.Outcomes);
        });
    }

    private static void Authority(Utf8JsonWriter json, AuthorityUse use, Finding finding)
    {
        json.WriteString("id", use.Id);
        json.WriteString("role", use.Role.ToString());
        json.WriteString("citation", use.Citation);
        if (use.Authority.Link is { } link)
            json.WriteString("link", link);
        if (AuthorityForce.Of(use, finding.Record.HomeState, finding.AsOf).Force is { } force)
            json.WriteString("force", force.ToString());
    }
}
