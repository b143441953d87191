using System.Text.Json;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Words;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Json;

/// <summary>What stands before the findings: law, inputs, how many findings of each outcome, and where the source errs.</summary>
internal static class JsonHead
{
    /// <summary>Writes it into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Matrix matrix)
    {
        json.WriteString("title", Statements.Title(matrix));
        json.WriteString("subtitle", matrix.Options.Subtitle);
        json.WriteString("disclaimer", matrix.Pack.Disclaimer);
        Law(json, matrix);
        json.WriteObjects("inputs", matrix.Intakes, Input);
        Counts(json, matrix);
        json.WriteNumber("findingsMade", matrix.FindingsMade);
        json.WriteNumber("findingsExported", matrix.FindingCount);
        Errata(json, matrix);
    }

    private static void Law(Utf8JsonWriter json, Matrix matrix)
    {
        json.WriteStartObject("pack");
        json.WriteString("id", matrix.Pack.Id);
        json.WriteString("version", matrix.Pack.Version);
        json.WriteString("hash", matrix.Pack.Hash);
        json.WriteEndObject();
        json.WriteBoolean("sourceOnly", matrix.SourceOnly);
        if (matrix.FindingCount == 0)
        {
            json.WriteNull("lawsDay");
            return;
        }

        json.WriteStartObject("lawsDay");
        json.WriteString("earliest", DayText.Iso(matrix.EarliestAsOf));
        json.WriteString("latest", DayText.Iso(matrix.AsOf));
        json.WriteEndObject();
    }

    private static void Input(Utf8JsonWriter json, Intake intake)
    {
        json.WriteString("name", intake.Name);
        json.WriteString("sheet", intake.Sheet);
        json.WriteString("sha256", intake.Sha256);
        json.WriteNumber("rowsRead", intake.RowsRead);
        json.WriteNumber("accepted", intake.Accepted);
        json.WriteNumber("merged", intake.Merged);
        json.WriteNumber("rejected", intake.Rejected);
        json.WriteNumber("repairs", intake.Repairs.Count);
        json.WriteNumber("problems", intake.Problems.Count);
        json.WriteObjects("rejections", intake.Rejections, (j, r) =>
        {
            j.WriteNumber("row", r.Row);
            j.WriteString("content", r.Content);
            j.WriteString("message", r.Message);
        });
        if (intake.Heading is { } heading)
            json.WriteNumber("headerRow", heading.Row);
        else
            json.WriteNull("headerRow");
        json.WriteObjects("rowsAboveHeader", intake.Heading?.Above ?? [], (j, r) =>
        {
            j.WriteNumber("row", r.Row);
            j.WriteString("content", r.Content);
        });
    }

    private static void Counts(Utf8JsonWriter json, Matrix matrix)
    {
        var counts = matrix.Tally.All;
        json.WriteObjects("counts", Verdict.All, (j, verdict) =>
        {
            j.WriteString("outcome", verdict.Outcome.ToString());
            j.WriteBoolean("contested", verdict.Contested);
            j.WriteNumber("findings", counts[verdict]);
        });
    }

    private static void Also(Utf8JsonWriter json, PrintedAt also)
    {
        json.WriteString("place", also.Place);
        json.WriteString("printed", also.Printed);
    }

    // Those that touch the findings, so that the ids of a finding can be looked up in the same file.
    private static void Errata(Utf8JsonWriter json, Matrix matrix)
    {
        json.WriteStartObject("errata");
        json.WriteString("caption", matrix.Pack.ErrataCaption);
        json.WriteObjects("register", matrix.Errata, (j, e) =>
        {
            j.WriteString("id", e.Id);
            j.WriteString("place", e.Place);
            j.WriteString("printed", e.Printed);
            if (e.Also.Count > 0)
                j.WriteObjects("also", e.Also, Also);
            j.WriteString("corrected", e.Corrected);
            j.WriteString("because", e.Because);
            j.WriteString("status", e.Status.ToString());
            j.WriteBoolean("verified", e.Verified);
            j.WriteString("unverified", e.Unverified);
        });
        json.WriteEndObject();
    }
}
