using System.Text.Json;
using CoopTools.Decisions;
using CoopTools.Evaluation;
using CoopTools.Explanations;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Json;

/// <summary>Writes records, one a finding: the names are those of <see cref="Comparison.LongForm"/>, in its order.</summary>
internal sealed class JsonFinding
{
    private readonly SharedJson _contrary = new("Contrary", f => f.Contrary, (json, f) => json.WriteTexts(f.Contrary));
    private readonly SharedJson _missing = new("Missing", f => f.Missing, (json, f) => json.WriteTexts(f.Missing));
    private readonly SharedJson _flips = new("Flips", f => f.Decision.Flips, (json, f) => json.WriteObjects(f.Decision.Flips, Flip));
    private readonly SharedJson _authorities = new("Authorities", f => f.Force, Authorities);
    private readonly SharedJson _cautions = new("Cautions", f => f.Cautions, (json, f) => json.WriteTexts(f.Cautions));
    private readonly SharedJson _place = new("Place", f => f.Place, (json, f) => json.WriteTexts(f.Place));
    private readonly SharedJson _errata = new("Errata", f => f.Errata, (json, f) => json.WriteTexts(f.Errata));

    /// <summary>Writes the record of a finding.</summary>
    public void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        Jurisdiction(json, finding);
        Result(json, finding);
        json.WriteObjects("Facts", finding.Used, Fact);
        _missing.Write(json, finding);
        _flips.Write(json, finding);

        // A standing is that of a rule in one state; but where the rule does not reach, one serves several states.
        if (finding.Left is null)
        {
            _authorities.Write(json, finding);
        }
        else
        {
            json.WritePropertyName("Authorities");
            Authorities(json, finding);
        }

        _cautions.Write(json, finding);
        json.WriteString("Evidence", finding.Evidence);
        _place.Write(json, finding);
        json.WriteString("Pack", finding.Pack);
        json.WriteString("PackHash", finding.PackHash);
        _errata.Write(json, finding);
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

    private void Result(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("Rule", finding.Rule);
        json.WriteString("Question", finding.Question);
        json.WriteString("Title", finding.Title);
        json.WriteString("Modality", finding.Modality);
        json.WriteString("Outcome", finding.Outcome);
        json.WriteString("Standing", finding.Standing);
        _contrary.Write(json, finding);
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
            j.WritePropertyName("outcomes");
            j.WriteTexts(a.Outcomes);
        });
    }

    private static void Authorities(Utf8JsonWriter json, Finding finding) =>
        json.WriteObjects(finding.Force.Authorities, (j, use) => Authority(j, use, finding));

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
