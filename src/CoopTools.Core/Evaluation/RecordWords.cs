using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Evaluation;

/// <summary>Says what was recorded for a finding, and where.</summary>
internal static class RecordWords
{
    public static string Of(Finding finding)
    {
        var record = finding.Record;
        var where = record.Input.Path is null ? record.Intake : $"{record.Intake}, row {record.Row}";
        return $"The record ({where}). {string.Join("; ", finding.Used.Select(Fact))}.";
    }

    private static string Fact(UsedFact used) => used.Source switch
    {
        FactSource.Recorded => $"{used.Fact.Label}: {used.Answer}{At(used.Recorded!)}",
        FactSource.Derived => $"{used.Fact.Label}: {used.Answer} (from the law's day)",
        _ => $"{used.Fact.Label}: {Answer.Unknown}",
    };

    private static string At(RecordedFact recorded)
    {
        string?[] details = [recorded.Cell is null ? null : $"cell {recorded.Cell}", recorded.Source, recorded.Coder is null ? null : $"coded by {recorded.Coder}"];
        var known = details.OfType<string>().ToArray();
        return known.Length == 0 ? string.Empty : $" ({string.Join(", ", known)})";
    }
}
