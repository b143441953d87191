using ClosedXML.Excel;
using CoopTools.Cells;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Workbook;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Intakes;
using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Readings;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing;

/// <summary>Matrices of invented jurisdictions, made the way the product makes them.</summary>
internal static class Sample
{
    public static readonly DateOnly Day = new(2026, 11, 27);

    private static readonly string[] Headers =
        ["Jurisdiction", "State", "Kind", "Id", "RecordDate", "Notes", "enforces-own-immigration-law", "restricts-sharing-status", "holds-past-release", "hold-basis", "hold-basis.source", "Population"];

    private static readonly Dictionary<string, string> None = [];

    /// <summary>Three records: a plain conflict, a contested one, one of an unknown state; a rejection, a repair and a problem.</summary>
    public static Matrix Small(Func<Finding, bool>? keep = null, bool sourceOnly = false) => Of(
        [
            ["Example County", "TX", "County", "007", "2025-03-01", "=1+1", "Yes", "No", "Yes", "DetainerAlone", "Manual § 5", "1200"],
            ["Sample County Sheriff's Office", "New Jersey", "LawEnforcementAgency", "12345678901234567890", "", "@x", "No", "Yes", "No", "", "", ""],
            ["City of Placeholder", "", "Municipality", "", "", "+1", "", "maybe", "", "", "", ""],
            ["", "CA", "County", "", "", "", "", "", "", "", "", ""],
        ],
        keep,
        sourceOnly);

    /// <summary>Two records and three rules: small enough to be read in a golden file.</summary>
    public static Matrix Few(MatrixOptions options)
    {
        var builder = new MatrixBuilder();
        var batch = new EvaluationBatch(new(Pack.Federal, Pack.Federal.Rules.Where(r => r.Id is "REQ-1" or "RES-1" or "DET-2").ToArray(), null, Day));
        Read(builder, batch, "example.xlsx", [["Example County", "TX", "County", "007", "", "", "Yes", "", "Yes", "DetainerAlone"], ["Example State", "NJ", "State", "", "", "", "No", "Yes", "No"]], null);
        return builder.Build(Pack.Federal, options);
    }

    /// <summary>One record by another law.</summary>
    public static Matrix By(Pack pack)
    {
        var builder = new MatrixBuilder();
        Read(builder, new EvaluationBatch(new(pack, pack.Rules.ToArray(), null, Day)), "example.xlsx", [["Example County", "TX"]], null);
        return builder.Build(pack);
    }

    /// <summary>One finding by the law of a day on which most of the rule's authorities had not come yet.</summary>
    public static Matrix Early() => Of([["Example County", "NJ", "County", "", "2018-01-01", "", "", "Yes"]], f => f.Rule == "RES-1");

    public static Matrix Empty() => Of([["", "CA"], [" ", "TX"]]);

    /// <summary>The three records, arranged in some way.</summary>
    public static Matrix Small(MatrixOptions options) => Arranged(Small(), options);

    /// <summary>A matrix of the same findings, arranged in another way.</summary>
    public static Matrix Arranged(Matrix matrix, MatrixOptions options)
    {
        var builder = new MatrixBuilder();
        foreach (var intake in matrix.Intakes)
            builder.AddIntake(intake);
        foreach (var finding in matrix.Findings)
            Assert.Null(builder.Add(finding));
        return builder.Build(matrix.Pack, options);
    }

    public static Matrix Of(IEnumerable<string[]> rows, Func<Finding, bool>? keep = null, bool sourceOnly = false, params string[] further)
    {
        var builder = new MatrixBuilder();
        var batch = new EvaluationBatch(new(Pack.Federal, Pack.Federal.Rules.ToArray(), null, Day, sourceOnly));
        Read(builder, batch, "example.xlsx", rows, keep);
        foreach (var name in further)
            Read(builder, batch, name, [["Town of Elsewhere", "OR"]], keep);
        return builder.Build(Pack.Federal);
    }

    /// <summary>A matrix of as many records, no two alike.</summary>
    public static Matrix Large(int records) => Of(Enumerable.Range(0, records).Select(i => (string[])
        [$"Example County {i}", Pack.Federal.States[i % Pack.Federal.States.Count].Code, "County", $"{i:D5}", "", "", i % 3 == 0 ? "Yes" : "No", i % 2 == 0 ? "Yes" : "", "", "", "", ""]));

    public static byte[] Bytes(Matrix matrix, WorkbookLimits? limits = null)
    {
        using var stream = new MemoryStream();
        MatrixWorkbook.Write(matrix, stream, limits ?? WorkbookLimits.Excel);
        return stream.ToArray();
    }

    public static XLWorkbook Open(Matrix matrix, WorkbookLimits? limits = null) => new(new MemoryStream(Bytes(matrix, limits)));

    private static void Read(MatrixBuilder builder, EvaluationBatch batch, string name, IEnumerable<string[]> rows, Func<Finding, bool>? keep)
    {
        var intake = new Intake(name) { Path = $"/data/{name}", Sheet = "Survey", Sha256 = new string('a', 64) };
        var plan = ColumnPlan.Make(Headers, None, None, batch.Run.Pack, name);
        var reader = new JurisdictionReader(batch.Run.Pack, plan, intake);
        intake.Add(plan);
        builder.AddIntake(intake);
        var number = 1;
        foreach (var row in rows)
        {
            if (intake.Add(reader.Read(new(++number, row.Select(t => new Cell(t, CellKind.Text)).ToArray()))).Record is not { } record)
                continue;
            foreach (var finding in batch.Evaluate(record).Where(keep ?? (_ => true)))
                Assert.Null(builder.Add(finding));
        }
    }
}
