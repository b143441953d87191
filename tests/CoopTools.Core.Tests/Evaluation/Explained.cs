using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Evaluation;

/// <summary>Makes the findings on the examples of a rule, as if they had been read from a workbook.</summary>
internal static class Explained
{
    public static Finding[] Examples(string rule, string? state, DateOnly day) => Pack.Federal.Rules.Find(rule)!.Examples
        .Select(e => Recorded.Finding(rule, Record(state, string.Join(' ', e.Facts)), day))
        .ToArray();

    /// <summary>A record whose answers stand in the cells C2, D2 …, each with a source and a coder.</summary>
    public static Jurisdiction Record(string? state, string facts)
    {
        var record = Recorded.In(state, facts);
        return record with
        {
            Input = new("orders.xlsx") { Path = "/in/orders.xlsx", Sheet = "Coded" },
            Recorded = new(record.Recorded.Facts, record.Recorded.Values
                .Select((f, i) => f with { Cell = $"{(char)('C' + i)}2", Source = "Order 7", Coder = "EM" })),
        };
    }
}
