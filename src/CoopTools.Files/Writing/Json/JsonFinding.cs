using System.Text.Json;
using CoopTools.Comparison;
using CoopTools.Decisions;
using CoopTools.Evaluation;
using CoopTools.Explanations;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Json;

/// <summary>One record: its fields are those of <see cref="LongForm"/>, in its order.</summary>
internal static class JsonFinding
{
    /// <summary>Writes the record of a finding.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        foreach (var field in LongForm.Fields)
            Write(json, field, finding);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FindingField field, Finding finding)
    {
        var value = field.Value(finding);
        switch (field.Form)
        {
            case FieldForm.Flag:
                json.WriteBoolean(field.Name, (bool)value!);
                break;
            case FieldForm.Ids:
                json.WriteTexts(field.Name, (JoinedList<string>)value!);
                break;
            case FieldForm.Facts:
                json.WriteObjects(field.Name, (JoinedList<UsedFact>)value!, Fact);
                break;
            case FieldForm.Flips:
                json.WriteObjects(field.Name, (JoinedList<Flip>)value!, Flip);
                break;
            case FieldForm.Authorities:
                json.WriteObjects(field.Name, (JoinedList<AuthorityUse>)value!, (j, use) => Authority(j, use, finding));
                break;
            default:
                json.WriteString(field.Name, (string?)value);
                break;
        }
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
