using CoopTools.Intakes.Mending;
using CoopTools.Law;
using CsCheck;

namespace CoopTools.Intakes;

public sealed class RandomRowTests
{
    private const string Headers = "Jurisdiction|State|Kind|RecordDate|communication-policy|restricts-sharing-status|hold-basis|hold-basis.source|Sheriff";

    private static readonly string[] Texts =
    [
        "", " ", "Elm", " Elm  County", "TX", "texas", "Ontario", "County", "2025-01-23", "1/2/2025", "Forbidden", "No", "yes", "I-200", "judge\u2019s warrant",
        "unknown", "?", "#N/A", "=1+1", "detainer\u00A0alone",
    ];

    private static readonly Gen<string[]> Rows = Gen.Int[0, Texts.Length - 1].Select(i => Texts[i]).Array[1, 9].Select(cells => string.Join('|', cells)).Array[0, 8];

    [Fact]
    public void Every_row_read_is_accepted_or_rejected() => Gen.Select(Rows, Gen.Bool).Sample((rows, strict) =>
    {
        var sheet = new Sheet(Headers, strict: strict);
        var records = rows.Select(sheet.Row).ToArray();
        var intake = sheet.Intake;
        Assert.Equal((rows.Length, records.Count(r => r is not null), records.Count(r => r is null)), (intake.RowsRead, intake.Accepted, intake.Rejected));
        Assert.Equal(rows.Length, intake.Accepted + intake.Rejections.Count);
        Assert.Equal(rows.Select((_, i) => i + 2), records.OfType<Records.Jurisdiction>().Select(r => r.Row).Concat(intake.Rejections.Select(r => r.Row)).Order());
        if (strict)
            Assert.Empty(intake.Problems.Select(p => p.Row).Except(intake.Rejections.Select(r => r.Row)));
    });

    [Fact]
    public void Every_cell_is_used_or_blank_or_unknown_or_a_problem() => Rows.Sample(rows =>
    {
        var sheet = new Sheet(Headers);
        foreach (var record in rows.Select(sheet.Row).OfType<Records.Jurisdiction>())
        {
            var cells = rows[record.Row - 2].Split('|');
            var problems = sheet.Intake.Problems.Where(p => p.Row == record.Row).SelectMany(p => p.Cell.Split(", ")).ToArray();
            for (var column = 4; column < Math.Min(cells.Length, 7); column++)
            {
                var text = Spelling.Mend(cells[column], out _);
                var used = record.Recorded.Values.Any(f => f.Cell == $"{"ABCDEFG"[column]}{record.Row}");
                var nothing = text.Length == 0 || Pack.Federal.UnknownAliases.Contains(text, StringComparer.OrdinalIgnoreCase);
                Assert.Single(new[] { used, nothing, problems.Contains($"{"ABCDEFG"[column]}{record.Row}") }, one => one);
            }
        }
    });

    [Fact]
    public void Every_repair_says_what_stood_in_its_cell_and_changes_it() => Rows.Sample(rows =>
    {
        var sheet = new Sheet(Headers);
        _ = rows.Select(sheet.Row).ToArray();
        Assert.All(sheet.Intake.Repairs, r =>
        {
            Assert.Equal(rows[r.Row - 2].Split('|')[r.Cell[0] - 'A'], r.Before);
            Assert.NotEqual(r.Before, r.After);
            Assert.Equal(Headers.Split('|')[r.Cell[0] - 'A'], r.Column);
        });
    });
}
