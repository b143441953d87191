using CoopTools.Cells;
using CoopTools.Intakes.Profiles;
using CoopTools.Law;

namespace CoopTools.Intakes.Headers;

public sealed class HeaderJudgeTests
{
    [Theory]
    [InlineData("Jurisdiction|State|hold-basis|Sheriff", 4, 3, true)]
    [InlineData("JURISDICTION:|Least basis for a hold", 2, 2, true)]
    [InlineData("Agency|State||", 2, 1, false)]
    [InlineData("Idaho|ID|State", 3, 2, false)]
    [InlineData("State|state|STATE", 3, 1, false)]
    [InlineData("hold-basis|hold-basis.source|Hold basis.coder", 3, 3, false)]
    [InlineData("#REF!|Jurisdiction", 2, 1, true)]
    [InlineData(" | ", 0, 0, false)]
    public void A_row_is_judged_by_the_different_columns_that_it_names(string cells, int filled, int known, bool givesName) =>
        Assert.Equal(new HeaderClaim(filled, known, givesName), HeaderJudge.By(Pack.Federal, new Dictionary<string, string>()).Judge(Row(cells)));

    [Fact]
    public void A_map_says_what_its_headers_are_and_takes_its_fields_from_other_headers()
    {
        var judge = HeaderJudge.By(Pack.Federal, new Dictionary<string, string> { ["jurisdiction"] = " Agency", ["No such field"] = "County" });
        Assert.Equal(new(3, 2, true), judge.Judge(Row("AGENCY|State|County")));
        Assert.Equal(new(2, 1, false), judge.Judge(Row("Jurisdiction|State")));
    }

    [Fact]
    public void A_profile_knows_its_own_columns_alone()
    {
        var judge = Profile.All.Find("Ice287g")!.Headers;
        Assert.Equal(new(4, 3, true), judge.Judge(Row("STATE|Law Enforcement Agency|SUPPORT TYPE|hold-basis")));
    }

    [Fact]
    public void A_number_a_date_and_a_very_long_text_name_nothing()
    {
        var judge = HeaderJudge.By(Pack.Federal, new Dictionary<string, string>());
        Assert.Equal(0, judge.Judge(new(1, [new("State", CellKind.Logical), new(new string(' ', 300) + "State", CellKind.Text)])).Known);
    }

    private static Row Row(string cells) => new(1, cells.Split('|').Select(c => new Cell(c, c.StartsWith('#') ? CellKind.Error : CellKind.Text)).ToArray());
}
