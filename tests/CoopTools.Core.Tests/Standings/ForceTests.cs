using CoopTools.Law;

namespace CoopTools.Standings;

public sealed class ForceTests
{
    public static TheoryData<string> Authorities => new(Pack.Federal.Authorities.Select(a => a.Id).Where(id => id != "am-samoa-govt-v-falefatu"));

    [Theory]
    [MemberData(nameof(Authorities))]
    public void An_authority_has_the_force_that_the_law_notes_give_it(string id)
    {
        var authority = Pack.Federal.Authorities.Find(id)!;
        Assert.All(Reached.States, s => Assert.Equal(ExpectedStanding.Force(id, s.Code), $"{Force.In(authority, s)}"));
    }

    [Fact]
    public void The_court_of_a_territory_binds_no_federal_court()
    {
        var falefatu = Pack.Federal.Authorities.Find("am-samoa-govt-v-falefatu")!;
        Assert.All(Pack.Federal.States, s => Assert.Equal(Standing.Persuasive, Force.In(falefatu, s)));
    }
}
