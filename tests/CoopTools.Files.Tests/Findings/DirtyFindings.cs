using CoopTools.Cells;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Readings;
using CoopTools.Law;
using CsCheck;

namespace CoopTools.Files.Tests.Findings;

/// <summary>Matrices of records whose texts are as bad as spreadsheets have them.</summary>
internal static class DirtyFindings
{
    private static readonly string[] Identity = ["Jurisdiction", "State", "Kind", "Id", "RecordDate", "Evidence", "Parent", "Notes", "hold-basis.source", "hold-basis.coder", "Other: column"];

    private static readonly Dictionary<string, string> None = [];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["=+-@'\"“,;: \t\r\n\u0001|()_x0041é県ß\uD800"], 0, 12],
        Gen.OneOfConst("", "a; b", "row 5", "'=1+1", "=1+1", "-1", "1e5", "_x000D_", "TX, row 3", "x (coded by y)", "hold-basis=No; a=b", " not exported "));

    private static readonly Gen<string> State = Gen.OneOf(Gen.Const(string.Empty), Gen.Int[0, Pack.Federal.States.Count - 1].Select(i => Pack.Federal.States[i].Code));

    private static readonly Gen<string> RecordDate = Gen.OneOf(Gen.Const(string.Empty), Gen.Int[0, 4000].Select(d => DayText.Iso(new DateOnly(2016, 1, 1).AddDays(d))!));

    private static readonly Gen<string[]> Row = Gen.Select(
        Gen.Select(Text, State, Gen.OneOfConst(["", .. Enum.GetNames<JurisdictionKind>()]), Text, RecordDate),
        Text.Array[6],
        Pack.Federal.Facts.Select(AnswerTo).Aggregate(Gen.Const(Array.Empty<string>()), (all, next) => Gen.Select(all, next, (a, n) => (string[])[.. a, n])),
        (who, texts, answers) => (string[])[who.Item1, who.Item2, who.Item3, who.Item4, who.Item5, .. texts, .. answers]);

    /// <summary>A few records, with all findings or those on some rules, with or without what the pack adds to its source.</summary>
    public static Gen<Matrix> Any { get; } = Gen.Select(Row.Array[1, 4], Gen.Bool, Gen.Int[0, (1 << 18) - 1], Gen.Bool, (rows, sourceOnly, rules, all) =>
        Made(rows, sourceOnly, new(), f => all || (rules & (1 << Pack.Federal.Rules.PlaceOf(f.Rule))) != 0));

    /// <summary>The matrix of some rows.</summary>
    public static Matrix Made(IReadOnlyList<string[]> rows, bool sourceOnly, MatrixOptions options, Func<Finding, bool>? keep = null)
    {
        var builder = new MatrixBuilder();
        var batch = new EvaluationBatch(new(Pack.Federal, Pack.Federal.Rules, null, Exported.Day, sourceOnly));
        var intake = new Intake("example.xlsx") { Path = "/data/example.xlsx", Sheet = "Survey", Sha256 = new string('a', 64) };
        string[] headers = [.. Identity, .. Pack.Federal.Facts.Select(f => f.Id)];
        var plan = ColumnPlan.Make(headers, None, None, Pack.Federal, "example.xlsx");
        var reader = new JurisdictionReader(Pack.Federal, plan, intake);
        intake.Add(plan);
        for (var i = 0; i < rows.Count; i++)
        {
            // Lines of one identity that follow one another are one record.
            string[] cells = [$"{rows[i][0]} {i}", .. rows[i][1..]];
            var record = intake.Add(reader.Read(new(i + 2, cells.Select(c => new Cell(c, CellKind.Text)).ToArray()))).Record!;
            foreach (var finding in batch.Evaluate(record).Where(keep ?? (_ => true)))
                Assert.Null(builder.Add(finding));
        }

        builder.AddIntake(intake);
        return builder.Build(Pack.Federal, options);
    }

    private static Gen<string> AnswerTo(Fact fact) => Gen.OneOfConst(["", "", .. fact.Answers.Select(a => a.Value)]);
}
