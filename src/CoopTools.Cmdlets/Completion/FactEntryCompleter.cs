using System.Collections;
using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes a fact with an answer.</summary>
public sealed class FactEntryCompleter : EntryCompleter
{
    /// <summary>Every fact with each of its answers.</summary>
    internal static IEnumerable<(string Name, string Value, string Tip)> Of(Pack pack) =>
        from fact in pack.Facts
        from answer in fact.Answers
        select (fact.Id, answer.Value, $"{fact.Question} {answer.Value}: {answer.Meaning}");

    private protected override IEnumerable<(string Name, string Value, string Tip)> Entries(IDictionary bound) => Of(BoundLaw.Of(bound));
}
