using CoopTools.Files.Writing.Colours;
using CoopTools.Intakes.Templates;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Workbook.Templates;

/// <summary>The columns of facts, their headers in the colours of their question.</summary>
internal static class FactColumns
{
    private const int Narrowest = 17;

    // What the drop-down's button and the cell's edges take, in digits.
    private const int Button = 3;

    /// <summary>The columns of a template's facts, those of one question together.</summary>
    public static IEnumerable<EntryColumn> Of(Template template) => template.Groups.SelectMany(group =>
    {
        var paint = PaintOf(group.Question, template.Pack);
        return group.Facts.Select(fact => Of(fact, group.Question, paint));
    });

    /// <summary>The colours of a question's headers, the same in every template.</summary>
    public static Paint PaintOf(Question question, Pack pack) => Palette.Questions[pack.Questions.TakeWhile(q => q != question).Count() % Palette.Questions.Count];

    /// <summary>What a fact can be answered with: Unknown first, so that it is what comes to hand.</summary>
    public static IReadOnlyList<string> Choices(Fact fact) => [Answer.Unknown, .. fact.Answers.Select(a => a.Value)];

    private static EntryColumn Of(Fact fact, Question question, Paint paint)
    {
        var choices = Choices(fact);
        return new(fact.Label, Math.Max(Narrowest, choices.Max(c => c.Length) + Button), EntryLooks.Answer, j => j.Recorded.GetValueOrDefault(fact.Id)?.Answer)
        {
            Paint = paint,
            Choices = choices,
            Message = CellMessage.Joined($"{question.Id}: {fact.Question}", fact.Excludes is null ? null : $"Does not count: {fact.Excludes}", "Blank is Unknown."),
        };
    }
}
