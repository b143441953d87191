using CoopTools.Law;

namespace CoopTools.Intakes.Mending;

public sealed class MisspeltStateTests
{
    [Theory]
    [InlineData("Texsa", "TX")]
    [InlineData("TENNESEE", "TN")]
    [InlineData("Virgina", "VA")]
    [InlineData("West Virgina", "WV")]
    [InlineData("Califronia", "CA")]
    [InlineData("New Mexcio", "NM")]
    [InlineData("Kansa", "KS")]
    [InlineData("Porto Rico", null)]
    [InlineData("Texass", "TX")]
    [InlineData("Ontario", null)]
    [InlineData("rkansas", null)]
    [InlineData("Utha", null)]
    [InlineData("Iwoa", null)]
    [InlineData("Txesa", null)]
    [InlineData("T", null)]
    public void One_slip_in_a_long_name_is_read_where_one_state_alone_can_be_meant(string text, string? code) =>
        Assert.Equal(code, MisspeltState.Find(Pack.Federal.States, text)?.Code);

    [Fact]
    public void No_name_of_a_state_is_taken_for_another() =>
        Assert.All(Pack.Federal.States, s => Assert.Null(MisspeltState.Find(Pack.Federal.States, s.Name)));

    [Theory]
    [InlineData("Texsa", "B2 (State): 'Texsa' → 'TX', misspelt state")]
    [InlineData(" Texsa", "B2 (State): ' Texsa' → 'TX', spaces at the ends, misspelt state")]
    [InlineData("North  Carolina ", "B2 (State): 'North  Carolina ' → 'NC', spaces at the ends, spaces within, state by its postal code")]
    [InlineData(" TX", "B2 (State): ' TX' → 'TX', spaces at the ends")]
    public void One_cell_gives_one_repair_that_says_all_that_was_mended(string state, string repair)
    {
        var sheet = new Sheet("Jurisdiction|State");
        Assert.NotNull(sheet.Row($"Elm|{state}")!.State);
        Assert.Equal(repair, Assert.Single(sheet.Intake.Repairs).ToString());
    }

    [Fact]
    public void A_date_with_a_space_gives_one_repair_too()
    {
        var sheet = new Sheet("Jurisdiction|RecordDate");
        Assert.Equal(new DateOnly(2025, 1, 23), sheet.Row("Elm| 1/23/2025")!.RecordDate);
        Assert.Equal("B2 (RecordDate): ' 1/23/2025' → '2025-01-23', spaces at the ends, date as year-month-day", Assert.Single(sheet.Intake.Repairs).ToString());
    }

    [Fact]
    public void A_slip_that_could_mean_two_states_is_a_problem()
    {
        var sheet = new Sheet("Jurisdiction|State");
        Assert.Null(sheet.Row("Elm|rkansas")!.State);
        Assert.Equal("B2", Assert.Single(sheet.Intake.Problems).Cell);
        Assert.Empty(sheet.Intake.Repairs);
    }
}
