using CoopTools.Cells;

namespace CoopTools.Intakes.Readings;

/// <summary>Columns without a header, and headers that come twice.</summary>
public sealed class UnnamedColumnsTests
{
    [Fact]
    public void A_column_without_a_header_that_holds_a_value_is_kept_under_its_letters_with_one_repair()
    {
        var sheet = new Sheet("Jurisdiction|State||Sheriff");
        Assert.Equal("", Attributes(sheet, "Elm|TX||"));
        Assert.Equal("Sheriff=J. Doe, Column C=since 2019", Attributes(sheet, "Oak|TX|since 2019|J. Doe"));
        Assert.Equal("Column C=since 2020", Attributes(sheet, "Ash|TX|since 2020|"));
        Assert.Equal("C1 (Column C): '' → 'Column C', the column has no header, and holds values", Assert.Single(sheet.Intake.Repairs).ToString());
        Assert.Equal(["Jurisdiction → Jurisdiction", "State → State", "(no header) (kept as the attribute Column C)", "Sheriff (kept as an attribute)"], sheet.Intake.Columns.Select(c => c.ToString()));
    }

    [Fact]
    public void So_is_a_column_to_the_right_of_all_headers()
    {
        var sheet = new Sheet("Jurisdiction");
        Assert.Equal("Column D=x", Attributes(sheet, "Elm|||x"));
        Assert.Equal("Column B=y", Attributes(sheet, "Oak|y||"));
        Assert.Equal(["D1", "B1"], sheet.Intake.Repairs.Select(r => r.Cell));
        Assert.Equal([0, 1, 3], sheet.Intake.Columns.Select(c => c.Index));
    }

    [Fact]
    public void A_column_that_holds_nothing_or_space_says_nothing()
    {
        var sheet = new Sheet("Jurisdiction|| |Sheriff");
        Assert.Equal("", Attributes(sheet, "Elm|| "));
        Assert.Empty(sheet.Intake.Repairs);
        Assert.Equal("(no header, nothing in it)", sheet.Intake.Columns[1].ToString());
    }

    [Fact]
    public void A_row_that_is_refused_names_no_column()
    {
        var sheet = new Sheet("Jurisdiction|");
        Assert.Null(sheet.Row("|x"));
        Assert.Empty(sheet.Intake.Repairs);
    }

    [Fact]
    public void Its_error_values_are_problems_like_any_other()
    {
        var sheet = new Sheet("Jurisdiction|");
        Assert.Equal("", Attributes(sheet, "Elm|#REF!"));
        Assert.Equal("B2 (Column B): '#REF!': the cell holds an error value; it is not kept.", Assert.Single(sheet.Intake.Problems).ToString());
    }

    [Fact]
    public void A_header_that_comes_a_second_time_is_numbered_with_one_repair_at_its_cell()
    {
        var sheet = new Sheet("Jurisdiction|Remark|remark|Remark (2)");
        Assert.Equal("Remark=a, remark (3)=b, Remark (2)=c", Attributes(sheet, "Elm|a|b|c"));
        Assert.Equal("C1 (remark): 'remark' → 'remark (3)', an earlier column has the same header", Assert.Single(sheet.Intake.Repairs).ToString());
    }

    [Fact]
    public void Two_columns_for_one_field_are_an_error_as_before_and_Map_can_choose_the_second()
    {
        var error = Assert.Throws<IntakeException>(() => Sheet.Plan("Jurisdiction|State|State"));
        Assert.Equal("DuplicateColumn", error.Code);
        Assert.Contains("-Map @{ 'State' = 'State' } or -Map @{ 'State' = 'State (2)' }", error.Message, StringComparison.Ordinal);
        Assert.Equal(
            ["Jurisdiction → Jurisdiction", "State (kept as an attribute)", "State → State"],
            Sheet.Plan("Jurisdiction|State|State", new() { ["State"] = "State (2)" }).Columns.Select(c => c.ToString()));
    }

    [Fact]
    public void Map_can_name_a_column_that_has_no_header()
    {
        var sheet = new Sheet("Jurisdiction||Sheriff", new() { ["State"] = "Column B", ["Notes"] = "column e" });
        var record = sheet.Row("Elm|Texas|J. Doe|x|seen")!;
        Assert.Equal(("TX", "seen"), (record.State, record.Notes));
        Assert.Equal("(no header) → State", sheet.Intake.Columns[1].ToString());
        Assert.Equal(["B2 (State): 'Texas' → 'TX', state by its postal code", "D1 (Column D): '' → 'Column D', the column has no header, and holds values"], sheet.Intake.Repairs.Select(r => r.ToString()));
    }

    [Fact]
    public void Cells_beyond_the_last_column_of_a_sheet_are_one_problem_and_no_columns()
    {
        var sheet = new Sheet("Jurisdiction");
        var wide = "Elm" + new string('|', 16_383) + "last|beyond";
        Assert.Equal("Column XFD=last", Attributes(sheet, wide));
        Assert.Equal("Column XFD=last", Attributes(sheet, wide));
        var problem = Assert.Single(sheet.Intake.Problems);
        Assert.Equal((2, "XFE2", "beyond"), (problem.Row, problem.Cell, problem.Value));
    }

    [Fact]
    public void Where_there_was_no_sheet_the_repair_names_the_object()
    {
        var intake = new Intake("pipeline");
        var plan = Sheet.Plan("Jurisdiction|Remark|remark");
        var reader = new JurisdictionReader(Law.Pack.Federal, plan, intake);
        intake.Add(plan);
        Assert.Equal(2, reader.Read(new(1, [new("Elm", CellKind.Text), new("a", CellKind.Text), new("b", CellKind.Text)])).Record!.Attributes.Count);
        Assert.Equal("object 1", Assert.Single(intake.Repairs).Cell);
    }

    private static string Attributes(Sheet sheet, string cells) => string.Join(", ", sheet.Row(cells)!.Attributes.Select(a => $"{a.Key}={a.Value}"));
}
