using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Retelling;

/// <summary>The answers that a finding was made with, as far as its words tell.</summary>
/// <param name="Certain">Those that were recorded.</param>
/// <param name="Perhaps">Those that were recorded, or followed from the law's day.</param>
/// <param name="Wrong">What is no answer, or null.</param>
internal sealed record ToldAnswers(IReadOnlyList<RecordedFact> Certain, IReadOnlyList<RecordedFact> Perhaps, Difference? Wrong)
{
    /// <summary>Reads the answers of a finding.</summary>
    /// <param name="told">The finding.</param>
    /// <param name="pack">The law.</param>
    /// <param name="day">The law's day.</param>
    public static ToldAnswers Of(Told told, Pack pack, DateOnly day)
    {
        var (certain, perhaps) = (new List<RecordedFact>(), new List<RecordedFact>());
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in told.Facts)
        {
            if (pack.Facts.Find(entry.Fact) is not { } fact)
                return No(entry, $"the pack '{pack.Id}' has no such fact");
            if (!named.Add(fact.Id))
                return No(entry, "the fact stands there twice");
            if (entry.Source is FactSource.Derived or FactSource.Unknown || string.Equals(entry.Answer, Answer.Unknown, StringComparison.Ordinal))
                continue;
            if (fact.Find(entry.Answer) is not { } answer)
                return No(entry, $"its answers are {string.Join(", ", fact.Answers)} and {Answer.Unknown}");
            var follows = entry.Source is null && UsedFact.Following(fact, day)?.Answer == answer;
            (follows ? perhaps : certain).Add(new(fact, answer, entry.Cell, null, null));
        }

        return new(certain, perhaps, null);
    }

    /// <summary>What can have been recorded: first as little as possible.</summary>
    public IEnumerable<IReadOnlyList<RecordedFact>> Readings()
    {
        for (var chosen = 0; chosen < 1 << Perhaps.Count; chosen++)
            yield return chosen == 0 ? Certain : [.. Certain, .. Perhaps.Where((_, i) => (chosen & (1 << i)) != 0)];
    }

    private static ToldAnswers No(ToldFact entry, string why) => new([], [], new(nameof(Finding.Facts), $"'{entry.Fact}={entry.Answer}'", why));
}
