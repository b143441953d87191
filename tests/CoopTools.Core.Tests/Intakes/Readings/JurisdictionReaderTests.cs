using CoopTools.Cells;
using CoopTools.Law;

namespace CoopTools.Intakes.Readings;

public sealed class JurisdictionReaderTests
{
    [Fact]
    public void A_row_becomes_a_record_with_its_origin()
    {
        var sheet = new Sheet("Jurisdiction|State|Kind|Id|RecordDate|Parent|Policy|Evidence|Coder|Notes|hold-basis|Sheriff");
        var record = sheet.Row("Elm County|TX|County|00042|2025-01-23|Texas|Order 7|p. 3|AB|none|DetainerAlone|J. Doe")!;
        Assert.Equal(
            ("Elm County", "TX", "County", "00042", "2025-01-23", "Texas", "Order 7", "p. 3", "AB", "none"),
            (record.Name, record.State, record.Kind, record.Id, $"{record.RecordDate}", record.Parent, record.Policy, record.Evidence, record.Coder, record.Notes));
        Assert.Equal(("hold-basis", "DetainerAlone", "K2"), Assert.Single(record.GetRecorded()) is var f ? (f.Fact, f.Answer, f.Cell) : default);
        Assert.Equal(("Sheriff", "J. Doe"), Assert.Single(record.Attributes) is var a ? (a.Key, a.Value) : default);
        Assert.Same(sheet.Intake, record.GetIntake());
        Assert.Equal(2, record.Row);
        Assert.Empty(sheet.Intake.Repairs);
        Assert.Empty(sheet.Intake.Problems);
    }

    [Theory]
    [InlineData("Elm  County |TX|", "A2 (Jurisdiction): 'Elm  County ' → 'Elm County', spaces at the ends, spaces within")]
    [InlineData("O\u2019Brien|TX|", "A2 (Jurisdiction): 'O\u2019Brien' → 'O'Brien', quotation marks")]
    [InlineData("Elm|texas|", "B2 (State): 'texas' → 'TX', state by its postal code")]
    [InlineData("Elm|D.C.|", "B2 (State): 'D.C.' → 'DC', state by its postal code")]
    [InlineData("Elm|TX|1/23/2025", "C2 (RecordDate): '1/23/2025' → '2025-01-23', date as year-month-day")]
    public void A_repair_is_recorded_with_cell_before_and_after(string cells, string repair)
    {
        var sheet = new Sheet("Jurisdiction|State|RecordDate");
        Assert.NotNull(sheet.Row(cells));
        Assert.Equal(repair, Assert.Single(sheet.Intake.Repairs).ToString());
        Assert.Empty(sheet.Intake.Problems);
    }

    [Theory]
    [InlineData("Elm|Ontario|||", "B2", "Ontario", "no state or territory")]
    [InlineData("Elm||Parish|||", "C2", "Parish", "none of State, Territory, Tribe")]
    [InlineData("Elm|||soon|", "D2", "soon", "no date")]
    [InlineData("Elm||||perhaps", "E2", "perhaps", "no answer to 'hold-basis'")]
    [InlineData("Elm||||#N/A", "E2", "#N/A", "error value")]
    [InlineData("Elm|#REF!|||", "B2", "#REF!", "error value")]
    [InlineData("Elm|||||#DIV/0!", "F2", "#DIV/0!", "error value")]
    public void What_cannot_be_used_is_a_problem_with_its_cell_and_stays_unknown(string cells, string cell, string value, string words)
    {
        var sheet = new Sheet("Jurisdiction|State|Kind|RecordDate|hold-basis|Sheriff");
        var record = sheet.Row(cells)!;
        var problem = Assert.Single(sheet.Intake.Problems);
        Assert.Equal((2, cell, value), (problem.Row, problem.Cell, problem.Value));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.Equal((null, null, null, 0, 0), (record.State, record.Kind, record.RecordDate, record.Recorded.Count, record.Attributes.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("Unknown")]
    [InlineData("n/a")]
    [InlineData("?")]
    [InlineData("tbd")]
    public void A_blank_or_unknown_cell_is_no_problem_rejects_nothing_and_means_Unknown(string text)
    {
        var sheet = new Sheet("Jurisdiction|State|Kind|RecordDate|hold-basis", strict: true);
        var record = sheet.Row($"Elm|{text}|{text}|{text}|{text}")!;
        Assert.Equal((null, null, null, 0), (record.State, record.Kind, record.RecordDate, record.Recorded.Count));
        Assert.Equal((1, 0, 0, 0), (sheet.Intake.Accepted, sheet.Intake.Rejected, sheet.Intake.Problems.Count, sheet.Intake.Repairs.Count));
    }

    [Fact]
    public void A_row_that_ends_early_is_blank_from_there() => Assert.Empty(new Sheet("Jurisdiction|State|hold-basis").Row("Elm")!.Recorded);

    [Theory]
    [InlineData("|TX", 0)]
    [InlineData("  |TX", 0)]
    [InlineData("#NAME?|TX", 1)]
    public void A_row_without_a_name_is_rejected(string cells, int problems)
    {
        var sheet = new Sheet("Jurisdiction|State");
        Assert.Null(sheet.Row(cells));
        var rejection = Assert.Single(sheet.Intake.Rejections);
        Assert.StartsWith("row 2: it has no name.", rejection.ToString(), StringComparison.Ordinal);
        Assert.Contains("TX", rejection.Content, StringComparison.Ordinal);
        Assert.Equal((1, 0, 1, problems), (sheet.Intake.RowsRead, sheet.Intake.Accepted, sheet.Intake.Rejected, sheet.Intake.Problems.Count));
    }

    [Fact]
    public void The_content_of_a_rejected_row_is_shortened()
    {
        var sheet = new Sheet("Jurisdiction|Notes");
        sheet.Row("|" + new string('x', 500));
        Assert.Equal(new string('x', 80) + "…", Assert.Single(sheet.Intake.Rejections).Content);
    }

    [Fact]
    public void Strict_rejects_the_rows_with_problems_and_no_other()
    {
        var sheet = new Sheet("Jurisdiction|hold-basis", strict: true);
        Assert.NotNull(sheet.Row(" Elm |I-200"));
        Assert.Null(sheet.Row("Oak|perhaps"));
        Assert.NotNull(sheet.Row("Ash|I-205"));
        Assert.Equal((3, 2, 1, 1), (sheet.Intake.RowsRead, sheet.Intake.Accepted, sheet.Intake.Rejected, sheet.Intake.Problems.Count));
        Assert.Contains("B3 (hold-basis): 'perhaps'", Assert.Single(sheet.Intake.Rejections).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Companions_go_with_their_fact()
    {
        var record = new Sheet("Jurisdiction|hold-basis|hold-basis.source|hold-basis.coder|neutral-review").Row("Elm|I-200|Order 7, § 3|AB|Y")!;
        Assert.Equal(("Order 7, § 3", "AB"), (record.Recorded["hold-basis"].Source, record.Recorded["hold-basis"].Coder));
        Assert.Equal((null, null), (record.Recorded["NEUTRAL-REVIEW"].Source, record.Recorded["NEUTRAL-REVIEW"].Coder));
    }

    [Fact]
    public void Where_there_was_no_file_a_problem_names_the_object()
    {
        var intake = new Intake("pipeline");
        var reader = new JurisdictionReader(Law.Pack.Federal, Sheet.Plan("Jurisdiction|communication-policy|restricts-sharing-status|State"), intake);
        intake.Add(reader.Read(new(3, [new("Elm", CellKind.Text), new("Forbidden", CellKind.Text), new("No", CellKind.Text), new("Ontario", CellKind.Text)])));
        Assert.Equal(["object 3", "object 3"], intake.Problems.Select(p => p.Cell));
    }

    [Fact]
    public void Text_that_looks_like_a_formula_or_a_number_stays_text()
    {
        var record = new Sheet("Jurisdiction|Id|Sheriff").Row("=1+1|007|=HYPERLINK(\"x\")")!;
        Assert.Equal(("=1+1", "007", "=HYPERLINK(\"x\")"), (record.Name, record.Id, record.Attributes["sheriff"]));
    }
}
