namespace CoopTools.Law.Source;

public sealed class SourceTextTests
{
    private static Pack Federal => Pack.Federal;

    [Fact]
    public void The_copy_at_hand_is_the_copy_that_was_used() => Assert.Equal(SourceText.Read().Sha256, Federal.Source.Sha256);

    [Fact]
    public void Every_place_of_the_text_is_in_the_pack_in_order_and_no_other() => Assert.Equal(SourceText.Read().Places.Keys, Federal.Places.Select(p => p.Id));

    [Fact]
    public void What_an_erratum_says_is_printed_stands_at_its_place()
    {
        var source = SourceText.Read();
        Assert.All(Federal.Errata, e => Assert.Contains(e.Printed, source.Places[e.Place], StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_authority_is_cited_as_stands_at_its_place()
    {
        var source = SourceText.Read();
        var cited = Federal.Authorities.SelectMany(a => a.Cited).ToArray();
        Assert.NotEmpty(cited);
        Assert.All(cited, c => Assert.Contains(c.Printed, source.Places[c.Place], StringComparison.Ordinal));
    }

    [Fact]
    public void The_signal_and_the_pages_of_a_citation_are_those_of_the_source()
    {
        var source = SourceText.Read();
        var cited = Federal.Authorities.SelectMany(a => a.Cited).ToArray();
        Assert.All(cited.Where(c => c.Signal is not null), c => Assert.Contains(c.Signal!, source.Places[c.Place], StringComparison.OrdinalIgnoreCase));
        Assert.All(cited.Where(c => c.Pincite is not null), c => Assert.Contains(c.Pincite!.Replace('–', '-'), c.Printed, StringComparison.Ordinal));
    }

    [Fact]
    public void The_title_and_author_are_those_that_the_document_bears()
    {
        var source = SourceText.Read();
        Assert.Equal(source.Places["title"], Federal.Source.Title);
        Assert.Contains("Institute for Constitutional Advocacy and Protection (ICAP)", source.Places["colophon"], StringComparison.Ordinal);
        Assert.StartsWith("Institute for Constitutional Advocacy and Protection (ICAP)", Federal.Source.Author, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_footnote_and_sub_bullet_was_found()
    {
        var places = SourceText.Read().Places.Keys;
        Assert.Equal(6, places.Count(p => p.StartsWith("fn", StringComparison.Ordinal)));
        Assert.Equal(["Q1.b5.s1", "Q2.b2.s1", "Q2.b2.s2", "Q2.b2.s3"], places.Where(p => p.Contains(".s", StringComparison.Ordinal)));
    }
}
