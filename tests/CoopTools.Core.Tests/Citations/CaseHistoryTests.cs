namespace CoopTools.Citations;

public sealed class CaseHistoryTests
{
    [Theory]
    [InlineData("cert. denied, 141 S. Ct. 124 (2020)", "*cert. denied*, 141 S. Ct. 124 (2020)")]
    [InlineData(
        "aff'd in part, vacated in part, 916 F.3d 276 (3d Cir. 2019)",
        "*aff'd in part, vacated in part*, 916 F.3d 276 (3d Cir. 2019)")]
    [InlineData(
        "aff'd in part, vacated in part sub nom. City of Philadelphia v. Att'y Gen. of the U.S., 916 F.3d 276 (3d Cir. 2019)",
        "*aff'd in part, vacated in part sub nom. City of Philadelphia v. Att'y Gen. of the U.S.*, 916 F.3d 276 (3d Cir. 2019)")]
    [InlineData(
        "rev'd, 1 F.4th 2 (1st Cir. 2021) (en banc), cert. denied, 142 S. Ct. 3, 211 L. Ed. 2d 4 (2022)",
        "*rev'd*, 1 F.4th 2 (1st Cir. 2021) (en banc), *cert. denied*, 142 S. Ct. 3, 211 L. Ed. 2d 4 (2022)")]
    [InlineData("petition for cert. filed, No. 21-5 (U.S. July 1, 2021)", "*petition for cert. filed*, No. 21-5 (U.S. July 1, 2021)")]
    [InlineData("appeal docketed, Nos. 21-5, 21-6 (2d Cir. 2021)", "*appeal docketed*, Nos. 21-5, 21-6 (2d Cir. 2021)")]
    [InlineData("appeal pending", "*appeal pending*")]
    [InlineData("aff'd, 5 U.S. 6 (2020), ", "*aff'd*, 5 U.S. 6 (2020), ")]
    [InlineData(", 5 U.S. 6 (2020)", ", 5 U.S. 6 (2020)")]
    [InlineData("", "")]
    public void A_phrase_is_italic_up_to_where_the_decision_is_cited(string history, string marked)
    {
        Assert.Equal(marked, Cited.Marked(CaseHistory.Runs(history)));
        Assert.Equal(history, Run.Plain(CaseHistory.Runs(history)));
    }
}
