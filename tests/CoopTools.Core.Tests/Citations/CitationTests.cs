using CoopTools.Law;

namespace CoopTools.Citations;

public sealed class CitationTests
{
    [Fact]
    public void It_says_how_the_case_stood_what_became_of_it_and_what_was_read()
    {
        var authority = Cited.Reported("745", "F.3d", "634") with
        {
            Posture = "Decision on a motion.",
            History = "cert. denied, 141 S. Ct. 124 (2020)",
            Verified = false,
            Unverified = "text",
        };
        var citation = Citation.Of(authority);
        Assert.Equal(("Decision on a motion.", "cert. denied, 141 S. Ct. 124 (2020)"), (citation.Posture, citation.History));
        Assert.Equal((false, "text"), (citation.Verified, citation.Unverified));
        Assert.Equal(authority.Link, citation.Link);
    }

    [Fact]
    public void Printed_it_keeps_them() => Assert.All(Pack.Federal.Authorities.SelectMany(Citation.Printed), c => Assert.Equal(
        (c.Authority.Posture, c.Authority.History, c.Authority.Verified, c.Authority.Unverified),
        (c.Posture, c.History, c.Verified, c.Unverified)));
}
