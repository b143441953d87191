namespace CoopTools.Joining;

public sealed class AgencyNameTests
{
    [Theory]
    [InlineData("Elm County Sheriff's Office", "Elm County Sheriff")]
    [InlineData("Elm County Sheriff\u2019s Office", "Elm Co. Sheriffs Office")]
    [InlineData("Elm County Sheriff's Office", "ELM CNTY SHERIFF'S DEPT.")]
    [InlineData("Elm County Sheriff's Office", "Elm County SO")]
    [InlineData("Elm Police Department", "Elm PD")]
    [InlineData("Elm Police Department", "Elm Police Dept")]
    [InlineData("Elm Police Department", "The Elm Police")]
    [InlineData("Saint Elm Police Department", "St. Elm P.D.")]
    [InlineData("Fort Elm Department of Public Safety", "Ft. Elm Dept. of Public Safety")]
    [InlineData("Do\u00F1a Elm County Sheriff", "Dona Elm County Sheriff")]
    [InlineData("Elm & Oak Police", "Elm and Oak Police Department")]
    public void Usual_short_and_long_forms_are_one(string a, string b) => Assert.Equal(new AgencyName(a).Rewritten, new AgencyName(b).Rewritten);

    [Theory]
    [InlineData("Elm County Sheriff's Office", "Elm County Police Department")]
    [InlineData("Elm County Sheriff", "Elm Sheriff")]
    [InlineData("City of Elm Police", "Town of Elm Police")]
    [InlineData("Elm City Police", "City of Elm Police")]
    [InlineData("Elm Parish Sheriff", "Elm County Sheriff")]
    public void What_can_be_two_agencies_stays_two(string a, string b) => Assert.NotEqual(new AgencyName(a).Rewritten, new AgencyName(b).Rewritten);

    [Fact]
    public void The_words_that_are_its_own_are_told_from_those_of_its_sort()
    {
        var name = new AgencyName("St. Elm-Oak County Sheriff's Office");
        Assert.Equal(("saint elm oak county sheriff", "county saint sheriff", "elm; oak"), (name.Rewritten, name.Sort, name.Own.ToString()));
        Assert.Equal("stelmoakcountysheriffsoffice", name.Key);
    }
}
