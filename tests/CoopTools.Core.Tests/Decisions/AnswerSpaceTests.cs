using CoopTools.Law;

namespace CoopTools.Decisions;

public sealed class AnswerSpaceTests
{
    private static readonly Fact[] Facts = [.. new[] { "neutral-review", "hold-basis", "agreement-287g" }.Select(id => Pack.Federal.Facts.Find(id)!)];

    private static readonly AnswerSpace Space = new(Facts);

    [Fact]
    public void There_is_a_number_for_each_combination_Unknown_included() => Assert.Equal(3 * 5 * 4, Space.Size);

    [Fact]
    public void A_number_and_its_answers_lead_to_each_other()
    {
        var cells = Enumerable.Range(0, Space.Size).Select(cell => Facts.Select((_, i) => Space.AnswerAt(cell, i)).ToArray()).ToArray();
        Assert.Equal(Enumerable.Range(0, Space.Size), cells.Select(answers => Space.Cell(answers)));
        Assert.Equal(Space.Size, cells.Select(answers => string.Join(',', answers.Select(a => a?.Value ?? "?"))).Distinct().Count());
    }

    [Fact]
    public void Nothing_known_is_number_nought() => Assert.Equal([0, 1, 2], Space.Unknowns(0));

    [Fact]
    public void Filling_in_an_unknown_answer_changes_that_answer_alone_and_gives_a_higher_number()
    {
        for (var cell = 0; cell < Space.Size; cell++)
        {
            foreach (var fact in Space.Unknowns(cell))
            {
                var filled = Space.FilledIn(cell, fact).ToArray();
                Assert.Equal(Facts[fact].Answers, filled.Select(f => Space.AnswerAt(f, fact)!));
                Assert.All(filled, f => Assert.True(f > cell));
                Assert.All(filled, f => Assert.All(
                    Enumerable.Range(0, Facts.Length).Where(other => other != fact),
                    other => Assert.Equal(Space.AnswerAt(cell, other), Space.AnswerAt(f, other))));
            }
        }
    }

    [Fact]
    public void An_answer_to_another_question_is_refused() =>
        Assert.Contains("'Requires' is no answer to 'neutral-review'", Assert.Throws<ArgumentException>(() => Space.Cell([Pack.Federal.Facts.Find("state-law-on-detainers")!.Find("Requires"), null, null])).Message, StringComparison.Ordinal);
}
