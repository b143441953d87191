using CoopTools.Decisions;

namespace CoopTools.Law.Loading;

/// <summary>What has to hold between the parts of a pack once each has been read.</summary>
internal static class PackChecks
{
    public static void Examples(PackDraft draft)
    {
        foreach (var (rule, at) in draft.Rules.Entries)
        {
            for (var i = 0; i < rule.Examples.Count; i++)
                Example(rule, rule.Examples[i], message => at.Problem("examples", i, message));
            foreach (var outcome in DecisionTable.Of(rule).Outcomes.Except(rule.Examples.Select(e => e.Outcome)))
                at.Problem("examples", $"no example shows the outcome {outcome}. Add one.");
        }
    }

    public static void References(PackDraft draft)
    {
        foreach (var (erratum, at) in draft.Errata.Entries.Where(e => e.Entry.Authority is { } id && !draft.Authorities.Has(id)))
            _ = draft.Authorities.Look(erratum.Authority!, at.Child("authority")!);
        foreach (var (fact, at) in draft.Facts.Entries)
        {
            foreach (var id in fact.Derived.SelectMany(d => d.Authorities).Where(id => !draft.Authorities.Has(id)))
                _ = draft.Authorities.Look(id, at.Child("derived")!);
        }
    }

    /// <summary>Every place of the source is referred to, or says why not; never both.</summary>
    public static void Coverage(PackDraft draft)
    {
        var covered = draft.Rules.Entries.SelectMany(r => r.Entry.Places)
            .Concat(draft.Authorities.Entries.SelectMany(a => a.Entry.Cited).Select(c => c.Place))
            .Concat(draft.Errata.Entries.SelectMany(e => e.Entry.Also.Select(a => a.Place).Append(e.Entry.Place)))
            .Concat(draft.Questions.Entries.Select(q => q.Entry.Place))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (place, at) in draft.Places.Entries)
        {
            if (place.NotCovered is null && !covered.Contains(place.Id))
                at.Problem($"nothing in the pack refers to the place '{place.Id}'. Refer to it, or say in 'notCovered' why not.");
            else if (place.NotCovered is not null && covered.Contains(place.Id))
                at.Problem("notCovered", $"the pack does refer to the place '{place.Id}'. Remove 'notCovered'.");
        }
    }

    private static void Example(Rule rule, RuleExample example, Action<string> problem)
    {
        var unread = example.Facts.FirstOrDefault(f => !rule.Reads.Any(r => string.Equals(r.Id, f.Fact, StringComparison.Ordinal)));
        if (unread is not null)
        {
            problem($"the rule does not read '{unread.Fact}'. Remove it from the example.");
            return;
        }

        var decision = DecisionTable.Of(rule).Decide(rule.Reads.Select(f => AnswerIn(example, f)).ToArray());
        if (decision.Outcome != example.Outcome)
            problem($"the example says {example.Outcome}; the rule decides {decision.Outcome}. Correct one of them.");
        else if (!decision.Missing.Order(StringComparer.Ordinal).SequenceEqual(example.Missing.Order(StringComparer.Ordinal), StringComparer.Ordinal))
            problem($"the example says that [{example.Missing}] is missing; the rule finds [{decision.Missing}].");
    }

    private static Answer? AnswerIn(RuleExample example, Fact fact) =>
        example.Facts.FirstOrDefault(f => string.Equals(f.Fact, fact.Id, StringComparison.Ordinal)) is { } given ? fact.Find(given.Answer) : null;
}
