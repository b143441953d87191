using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Records;

public sealed class RecordedAnswersTests
{
    [Fact]
    public void Answers_keep_the_order_in_which_they_were_read_and_are_found_by_id_or_place()
    {
        var answers = Recorded.In("TX", "neutral-review=Yes holds-past-release=No").Recorded;
        Assert.Equal(["neutral-review", "holds-past-release"], answers.Keys);
        Assert.Equal("No", answers["HOLDS-past-release"].Answer);
        Assert.Equal("Yes", answers.At(Pack.Federal.Facts.PlaceOf("neutral-review"))!.Answer);
        Assert.Null(answers.At(Pack.Federal.Facts.PlaceOf("hold-basis")));
    }

    [Fact]
    public void Of_two_answers_to_one_fact_the_later_stands_in_the_place_of_the_first()
    {
        var answers = Recorded.In("TX", "neutral-review=Yes holds-past-release=No neutral-review=No").Recorded;
        Assert.Equal(["neutral-review=No", "holds-past-release=No"], answers.Values.Select(f => f.ToString()));
    }
}
