using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Evaluation;

/// <summary>A fact as one finding used it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Answer">Its answer, or null for Unknown.</param>
/// <param name="Source">How the finding came by it.</param>
/// <param name="Recorded">The record's entry, or null.</param>
/// <param name="Remark">A sentence for the finding's reason, or null.</param>
internal sealed record UsedFact(Fact Fact, Answer? Answer, FactSource Source, RecordedFact? Recorded, string? Remark)
{
    /// <summary>The facts that a rule reads, as they are used for a record on the law's day.</summary>
    public static JoinedList<UsedFact> Of(Rule rule, Jurisdiction record, DateOnly day) => rule.Reads.Select(f => Of(f, record, day)).ToJoinedList();

    /// <summary>A fact as it is used. A recorded answer wins over what the law's day says, and the finding says so.</summary>
    public static UsedFact Of(Fact fact, Jurisdiction record, DateOnly day)
    {
        var derived = Following(fact, day);
        if (record.Recorded.TryGetValue(fact.Id, out var recorded))
        {
            var remark = fact.Derived.Count == 0 ? null : Wording.RecordedWins(fact);
            return new(fact, recorded.Given, FactSource.Recorded, recorded, remark);
        }

        return derived is null
            ? new(fact, null, FactSource.Unknown, null, null)
            : new(fact, derived.Answer, FactSource.Derived, null, derived.Because);
    }

    /// <summary>What a fact's answer is on a day where nothing is recorded, or null.</summary>
    public static DatedAnswer? Following(Fact fact, DateOnly day)
    {
        for (var i = 0; i < fact.Derived.Count; i++)
        {
            if (fact.Derived[i].Covers(day))
                return fact.Derived[i];
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Fact.Id}={Answer?.Value ?? Law.Answer.Unknown}";
}
