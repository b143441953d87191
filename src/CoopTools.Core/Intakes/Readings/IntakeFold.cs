using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Headers;

namespace CoopTools.Intakes.Readings;

/// <summary>Folds what is read into the ledger of its input, in the order of the rows.</summary>
internal static class IntakeFold
{
    /// <summary>Enters how the columns are used from here on.</summary>
    public static void Add(this Intake intake, ColumnPlan plan)
    {
        var renamed = plan.Columns.Where(c => c.IsRenamed)
            .Select(c => Repair.OfName(c, intake.Heading, intake.RowsRead + 1, "an earlier column has the same header"));
        intake.Add(
            plan.Columns,
            plan.Set.Select(s => $"{s.Key}={s.Value}").ToJoinedList(),
            new() { Repairs = renamed.ToArray(), Problems = MergedHeaders.Problem(intake.Heading, plan) is { } problem ? [problem] : [] });
    }

    /// <summary>Enters a row.</summary>
    public static RowReading Add(this Intake intake, RowReading reading)
    {
        intake.Add(reading.Entries);
        return reading;
    }
}
