using CoopTools.Intakes.Suggestions;

namespace CoopTools.Core.Tests.Intakes.Suggestions;

public sealed class HeaderWordsTests
{
    [Theory]
    [InlineData("pub_agency_name", "agency name pub")]
    [InlineData("HoldBasis", "hold basis")]
    [InlineData("§ 287(g) agreement", "287 g agreement")]
    [InlineData("LAW ENFORCEMENT AGENCY", "law enforcement agency")]
    [InlineData("--", "")]
    public void Words_end_at_what_is_no_letter_or_digit_and_before_a_capital(string header, string words) =>
        Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), HeaderWords.Of(header).Order());

    [Theory]
    [InlineData("Hold basis", "hold-basis", 1)]
    [InlineData("agreements", "agreement", 1)]
    [InlineData("state_abbr", "State", 0.667)]
    [InlineData("population", "State", 0)]
    [InlineData("", "State", 0)]
    [InlineData("start", "state", 0)]
    public void Likeness_is_twice_the_shared_words_over_all_words(string a, string b, double expected)
    {
        Assert.Equal(expected, HeaderWords.Likeness(a, b), 3);
        Assert.Equal(expected, HeaderWords.Likeness(b, a), 3);
    }
}
