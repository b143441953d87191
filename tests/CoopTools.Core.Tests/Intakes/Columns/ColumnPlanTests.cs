using CoopTools.Law;

namespace CoopTools.Intakes.Columns;

public sealed class ColumnPlanTests
{
    [Theory]
    [InlineData("hold-basis")]
    [InlineData("HOLD BASIS")]
    [InlineData("Least basis for a hold")]
    [InlineData("Basis for holds")]
    [InlineData(" hold_basis. ")]
    public void A_column_is_known_by_id_label_or_alias_whatever_case_space_and_punctuation(string header)
    {
        var column = Sheet.Plan($"Jurisdiction|{header}").Columns[1];
        Assert.Equal((ColumnTarget.Fact, "hold-basis", header, 1), (column.Use, column.Field, column.Header, column.Index));
    }

    [Fact]
    public void Every_fact_is_known_by_its_id_label_and_each_alias() => Assert.All(
        Pack.Federal.Facts.SelectMany(f => f.Aliases.Append(f.Label).Append(f.Id).Select(name => (f.Id, name))),
        pair => Assert.Equal((ColumnTarget.Fact, pair.Id), Sheet.Plan($"Jurisdiction|{pair.name}").Columns[1] is var c ? (c.Use, c.Field) : default));

    [Fact]
    public void Every_identity_column_is_known() => Assert.Equal(
        Enum.GetNames<IdentityField>(),
        Sheet.Plan("jurisdiction|STATE|kind|id|Record Date|parent|policy|evidence|coder|notes").Columns.Where(c => c.Use == ColumnTarget.Identity).Select(c => c.Field));

    [Fact]
    public void Companions_and_strange_columns_are_told_apart() => Assert.Equal(
        [
            "Jurisdiction → Jurisdiction", "hold-basis.source → hold-basis.source", "Hold basis.CODER → hold-basis.coder", "State.source (kept as an attribute)",
            "Sheriff (kept as an attribute)", "(no header, nothing in it)",
        ],
        Sheet.Plan("Jurisdiction|hold-basis.source|Hold basis.CODER|State.source|Sheriff|").Columns.Select(c => c.ToString()));

    [Fact]
    public void Map_names_the_column_that_stands_for_a_field()
    {
        var plan = Sheet.Plan("Agency|State|Where", new() { ["jurisdiction"] = " agency ", ["hold basis"] = "Where" });
        Assert.Equal(["Agency → Jurisdiction", "State → State", "Where → hold-basis"], plan.Columns.Select(c => c.ToString()));
    }

    [Fact]
    public void Map_wins_over_a_column_of_that_name_which_is_kept_as_an_attribute()
    {
        var plan = Sheet.Plan("Jurisdiction|Agency", new() { ["Jurisdiction"] = "Agency" });
        Assert.Equal(["Jurisdiction (kept as an attribute)", "Agency → Jurisdiction"], plan.Columns.Select(c => c.ToString()));
    }

    [Fact]
    public void Set_gives_every_row_a_field()
    {
        var sheet = new Sheet("Jurisdiction", set: new() { ["state"] = "tx", ["Kind"] = "law enforcement agency", ["record date"] = "1/2/2025", ["Hold basis"] = "I-200" });
        var record = sheet.Row("Elm County")!;
        Assert.Equal(
            ("TX", "LawEnforcementAgency", "2025-01-02"),
            (record.State, record.Kind, $"{record.RecordDate}"));
        var fact = Assert.Single(record.GetRecorded());
        Assert.Equal(("hold-basis", "AdministrativeWarrant", null, null), (fact.Fact, fact.Answer, fact.Cell, fact.Source));
        Assert.Equal(["State=tx", "Kind=law enforcement agency", "RecordDate=1/2/2025", "hold-basis=I-200"], sheet.Intake.Set);
        Assert.Empty(sheet.Intake.Repairs);
    }

    [Fact]
    public void Unknown_may_be_set_and_records_nothing() =>
        Assert.Empty(new Sheet("Jurisdiction", set: new() { ["hold-basis"] = "unknown", ["neutral-review"] = "n/a" }).Row("Elm County")!.Recorded);
}
