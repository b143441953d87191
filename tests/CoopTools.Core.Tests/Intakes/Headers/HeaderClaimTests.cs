namespace CoopTools.Intakes.Headers;

public sealed class HeaderClaimTests
{
    private static readonly HeaderClaim Title = new(1, 0, GivesName: false);

    private static readonly HeaderClaim Headers = new(6, 4, GivesName: true);

    [Fact]
    public void Headers_beat_a_title_a_group_row_and_a_wide_note()
    {
        Assert.True(Headers.Beats(Title));
        Assert.True(Headers.Beats(new(2, 1, GivesName: true)));
        Assert.True(Headers.Beats(new(9, 2, GivesName: false)));
    }

    [Fact]
    public void Of_two_that_name_as_many_columns_the_first_stays() => Assert.False(Headers.Beats(Headers with { Filled = 3 }));

    [Fact]
    public void One_known_word_beats_nothing_unless_it_is_the_name() =>
        Assert.Equal((false, true), (new HeaderClaim(5, 1, GivesName: false).Beats(Title), new HeaderClaim(5, 1, GivesName: true).Beats(Title)));

    [Fact]
    public void A_row_of_data_that_names_two_columns_by_accident_does_not_beat_headers_that_name_none() =>
        Assert.False(new HeaderClaim(3, 2, GivesName: false).Beats(new(3, 0, GivesName: false)));

    [Fact]
    public void Nor_does_one_that_names_more_than_they_do() => Assert.False(new HeaderClaim(4, 3, GivesName: true).Beats(new(4, 1, GivesName: true)));
}
