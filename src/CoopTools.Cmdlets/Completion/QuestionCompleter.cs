using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes questions.</summary>
public sealed class QuestionCompleter : LawCompleter
{
    private protected override IEnumerable<(string Id, string Tip)> Choices(Pack pack) => pack.Questions.Select(q => (q.Id, q.Text));
}
