namespace CoopTools.Law;

public sealed class StateRegisterTests
{
    private static StateRegister States => Pack.Federal.States;

    [Fact]
    public void There_are_fifty_states_the_District_and_five_territories()
    {
        Assert.Equal(56, States.Count);
        Assert.Equal(50, States.Count(s => s.Kind == StateKind.State));
        Assert.Equal("DC", Assert.Single(States, s => s.Kind == StateKind.District).Code);
        Assert.Equal(["AS", "GU", "MP", "PR", "VI"], States.Where(s => s.Kind == StateKind.Territory).Select(s => s.Code));
    }

    [Fact]
    public void Every_state_lies_in_the_circuit_that_the_statute_gives_it() => Assert.Equal(
        CircuitTable.CircuitOf.Select(c => (c.Key, (string?)c.Value)).Append((CircuitTable.Without, null)).Order(),
        States.Select(s => (s.Code, s.Circuit?.Id)).Order());

    [Fact]
    public void The_circuits_stand_in_order_with_their_courts()
    {
        Assert.Equal(CircuitTable.StatesOf.Keys, States.Circuits.Select(c => c.Id));
        Assert.All(States.Circuits, c => Assert.Equal($"{c.Id} Cir.", c.Court));
    }

    [Fact]
    public void States_stand_in_the_order_of_their_codes() => Assert.Equal(States.Select(s => s.Code).Order(StringComparer.Ordinal), States.Select(s => s.Code));

    [Theory]
    [InlineData("tx", "TX")]
    [InlineData("texas", "TX")]
    [InlineData("District of Columbia", "DC")]
    [InlineData("west virginia", "WV")]
    public void A_state_is_found_by_code_or_name_whatever_the_case(string text, string code) => Assert.Equal(code, States.Find(text)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("T")]
    [InlineData("Ontario")]
    [InlineData(null)]
    public void Nothing_else_is_a_state(string? text) => Assert.Null(States.Find(text));

    [Fact]
    public void The_law_reaches_every_state_but_American_Samoa()
    {
        var rule = Pack.Federal.Rules[0];
        Assert.Equal(States.Where(s => s.Code != "AS"), Reach.States(Pack.Federal, rule));
        Assert.Contains("American Samoa", Reach.LeftOut(Pack.Federal, rule, States.Find("AS"), null)!.Because, StringComparison.Ordinal);
        Assert.Null(Reach.LeftOut(Pack.Federal, rule, null, null));
    }
}
