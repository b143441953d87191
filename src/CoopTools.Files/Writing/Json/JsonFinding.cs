using System.Text.Json;
using CoopTools.Comparison;
using CoopTools.Decisions;
using CoopTools.Evaluation;
using CoopTools.Explanations;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Json;

/// <summary>Writes records, one a finding: the names are those of <see cref="LongForm"/>, in its order.</summary>
internal sealed class JsonFinding
{
    // Findings that share a list share its text.
    private readonly Dictionary<string, SharedJson> _shared = LongForm.Fields
        .Where(f => f.Form is FieldForm.Ids or FieldForm.Flips or FieldForm.Authorities)
        .ToDictionary(f => f.Name, Shared, StringComparer.Ordinal);

    /// <summary>Writes the record of a finding.</summary>
    public void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        foreach (var field in LongForm.Fields)
            Write(json, field, finding);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, FindingField field, Finding finding)
    {
        switch (field.Form)
        {
            case FieldForm.Flag:
                json.WriteBoolean(field.Name, (bool)field.Value(finding)!);
                break;
            case FieldForm.Facts:
                json.WriteObjects(field.Name, finding.Used, Fact);
                break;
            case FieldForm.Authorities when finding.Left is not null:
                // A standing is that of a rule in one state; but where the rule does not reach, one serves several states.
                json.WritePropertyName(field.Name);
                Authorities(json, finding);
                break;
            case FieldForm.Ids or FieldForm.Flips or FieldForm.Authorities:
                _shared[field.Name].Write(json, finding);
                break;
            default:
                json.WriteString(field.Name, (string?)field.Value(finding));
                break;
        }
    }

    private static SharedJson Shared(FindingField field) => field.Form switch
    {
        FieldForm.Flips => new(field.Name, f => f.Decision.Flips, (json, f) => json.WriteObjects(f.Decision.Flips, Flip)),
        FieldForm.Authorities => new(field.Name, f => f.Force, Authorities),
        _ => new(field.Name, f => field.Value(f)!, (json, f) => json.WriteTexts((JoinedList<string>)field.Value(f)!)),
    };

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
