using CoopTools.Law;

namespace CoopTools.Citations;

public sealed class FreeCopyTests
{
    [Theory]
    [InlineData("745", "F.3d", "634", "https://www.courtlistener.com/c/F.3d/745/634/")]
    [InlineData("8", "F.4th", "176", "https://www.courtlistener.com/c/F.4th/8/176/")]
    [InlineData("321", "F. Supp. 3d", "855", "https://www.courtlistener.com/c/F.%20Supp.%203d/321/855/")]
    [InlineData("141", "S. Ct.", "124", "https://www.courtlistener.com/c/S.%20Ct./141/124/")]
    [InlineData("34", "F. App'x", "567", "https://www.courtlistener.com/c/F.%20App%27x/34/567/")]
    [InlineData("477", "Mass.", "517", "https://www.courtlistener.com/c/Mass./477/517/")]
    [InlineData("567", "U.S.", "387", "https://supreme.justia.com/cases/federal/us/567/387/")]
    [InlineData("17", "A.S.R.2d", "114", null)]
    [InlineData("1", "../F.3d", "2", null)]
    [InlineData("x/y", "F.3d", "2", null)]
    [InlineData("567", "U.S.", "___", null)]
    public void An_address_is_made_where_the_reporter_is_looked_up(string volume, string reporter, string page, string? link)
    {
        Assert.Equal(link, FreeCopy.Of(Cited.Reported(volume, reporter, page)));
    }

    [Fact]
    public void A_case_of_the_pack_without_a_link_of_its_own_has_the_one_that_its_citation_makes()
    {
        Assert.Contains(Pack.Federal.Authorities.Where(a => a.Kind == AuthorityKind.Case), a => string.Equals(a.Link, FreeCopy.Of(a), StringComparison.Ordinal));
    }

    [Fact]
    public void What_no_reporter_has_gets_none()
    {
        var unreported = new Cite { Docket = "No. 1", Database = "2020 WL 2", Date = "May 30, 2020" };
        Assert.Null(FreeCopy.Of(Cited.Case(unreported, "D. Or.", 2020)));
        Assert.All(
            Enum.GetValues<AuthorityKind>().Except([AuthorityKind.Case]),
            kind => Assert.Null(FreeCopy.Of(Cited.Of(kind, new() { Volume = "90", Reporter = "F.3d", Page = "8399" }))));
    }

    [Fact]
    public void Every_link_of_the_pack_is_an_https_address() => Assert.All(
        Pack.Federal.Authorities.Select(a => a.Link).OfType<string>(),
        link => Assert.StartsWith("https://", new Uri(link).AbsoluteUri, StringComparison.Ordinal));
}
