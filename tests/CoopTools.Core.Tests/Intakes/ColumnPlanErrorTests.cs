namespace CoopTools.Intakes;

public sealed class ColumnPlanErrorTests
{
    [Fact]
    public void No_column_gives_the_name() =>
        Refused("NoJurisdictionColumn", () => Sheet.Plan("Agency|State"), "sheet.csv", "-Map @{ Jurisdiction = '…' }", "'Agency', 'State'");

    [Fact]
    public void Two_columns_stand_for_one_fact() =>
        Refused("DuplicateColumn", () => Sheet.Plan("Jurisdiction|Hold basis|x|hold-basis"), "'Hold basis' (B)", "'hold-basis' (D)", "-Map @{ 'hold-basis' = 'Hold basis' } or -Map @{ 'hold-basis' = 'hold-basis' }");

    [Fact]
    public void Two_columns_stand_for_one_identity_field() => Refused("DuplicateColumn", () => Sheet.Plan("Jurisdiction|State|state"), "'State' (B)", "'state' (C)");

    [Fact]
    public void Map_names_what_does_not_exist() =>
        Refused("UnknownField", () => Sheet.Plan("Jurisdiction|X", new() { ["shoe size"] = "X" }), "-Map names 'shoe size'", "Get-CoopFact");

    [Fact]
    public void Map_names_a_column_that_is_not_there() =>
        Refused("NoSuchColumn", () => Sheet.Plan("Jurisdiction|X", new() { ["State"] = "Y" }), "'State' stands in the column 'Y'", "'Jurisdiction', 'X'");

    [Fact]
    public void Map_names_two_columns_for_one_fact_under_two_names() =>
        Refused("DuplicateColumn", () => Sheet.Plan("Jurisdiction|X|Y", new() { ["hold-basis"] = "X", ["Hold basis"] = "Y" }), "'X' (B)", "'Y' (C)");

    [Fact]
    public void Map_names_one_column_for_two_fields() =>
        Refused("ColumnMappedTwice", () => Sheet.Plan("Agency", new() { ["Jurisdiction"] = "Agency", ["Parent"] = "agency" }), "'Agency'", "'Jurisdiction'", "'Parent'");

    [Fact]
    public void Set_names_what_does_not_exist() => Refused("UnknownField", () => Sheet.Plan("Jurisdiction", set: new() { ["shoe size"] = "9" }), "-Set names 'shoe size'");

    [Fact]
    public void Set_names_a_companion() => Refused("UnknownField", () => Sheet.Plan("Jurisdiction", set: new() { ["hold-basis.source"] = "Order 7" }), "suffix");

    [Fact]
    public void Set_gives_what_a_column_gives() =>
        Refused("SetAndColumn", () => Sheet.Plan("Jurisdiction|Hold basis", set: new() { ["hold-basis"] = "I-200" }), "'hold-basis'", "'Hold basis' (B)");

    [Fact]
    public void Set_gives_one_fact_under_two_names() =>
        Refused("SetTwice", () => Sheet.Plan("Jurisdiction", set: new() { ["hold-basis"] = "I-200", ["Hold basis"] = "I-205" }), "'hold-basis'");

    [Theory]
    [InlineData("UnknownAnswer", "hold-basis", "a hunch", "JudicialWarrant, ProbableCauseOfCrime, AdministrativeWarrant, DetainerAlone or Unknown")]
    [InlineData("UnknownState", "State", "Ontario", "'Ontario' is no state")]
    [InlineData("UnknownKind", "Kind", "Parish council", "State, Territory, Tribe, County")]
    [InlineData("UnknownKind", "Kind", "3", "'3' is none of")]
    [InlineData("NoDate", "RecordDate", "soon", "Write it as 2025-01-23")]
    public void Set_gives_a_value_that_its_field_does_not_have(string code, string field, string value, string words) =>
        Refused(code, () => new Sheet("Jurisdiction", set: new() { [field] = value }), words);

    private static void Refused(string code, Func<object> make, params string[] words)
    {
        var thrown = Assert.Throws<IntakeException>(make);
        Assert.Equal(code, thrown.Code);
        Assert.All(words, word => Assert.Contains(word, thrown.Message, StringComparison.Ordinal));
    }
}
