namespace CoopTools.Law;

public sealed class CourtTests
{
    [Theory]
    [InlineData("U.S.", CourtLevel.Supreme, null)]
    [InlineData("9th Cir.", CourtLevel.Appeals, "9th")]
    [InlineData("2d Cir.", CourtLevel.Appeals, "2d")]
    [InlineData("D.C. Cir.", CourtLevel.Appeals, "D.C.")]
    [InlineData("D. Or.", CourtLevel.District, null)]
    [InlineData("N.D. Ill.", CourtLevel.District, null)]
    [InlineData("W.D. Mich.", CourtLevel.District, null)]
    [InlineData("C.D. Cal.", CourtLevel.District, null)]
    [InlineData("D.D.C.", CourtLevel.District, null)]
    [InlineData("Mass.", CourtLevel.Other, null)]
    [InlineData("Am. Samoa", CourtLevel.Other, null)]
    public void A_court_is_known_by_its_abbreviation(string name, CourtLevel level, string? circuit)
    {
        var court = Court.Parse(name, Pack.Federal.States.Circuits)!;
        Assert.Equal((name, level, circuit), (court.ToString(), court.Level, court.Circuit?.Id));
    }

    [Theory]
    [InlineData("3rd Cir.")]
    [InlineData("13th Cir.")]
    public void A_circuit_that_there_is_not_has_no_court(string name) => Assert.Null(Court.Parse(name, Pack.Federal.States.Circuits));
}
