using CoopTools.Law;

namespace CoopTools.Decisions;

/// <summary>What has to be true of a rule's cases before they are a decision.</summary>
internal static class DecisionChecks
{
    /// <summary>Whether every case can be reached, nothing is left out, and every cell has a reason.</summary>
    public static bool Pass(AnswerSpace space, Completion completion, IReadOnlyList<RuleCase> cases, string? undecidedReason, Action<int?, string> problem)
    {
        var passed = true;
        void Fail(int? position, string message)
        {
            passed = false;
            problem(position, message);
        }

        var reached = completion.Reached(0);
        foreach (var position in Enumerable.Range(0, cases.Count).Except(reached))
        {
            Fail(position, cases[position].Test is null
                ? "'otherwise' can never be reached: the cases before it settle every combination of answers. Remove it."
                : "this case can never be reached: the cases before it settle every combination of answers that it asks for. Remove it, or move it up.");
        }

        if (completion.HasGap)
            Fail(null, "the cases leave some combinations of answers out: add 'otherwise'.");
        else
            CheckUndecidedReason();
        CheckShortfalls();
        return passed;

        // A reason that says 'without' has to say without what, whatever is unknown.
        void CheckShortfalls()
        {
            foreach (var position in Enumerable.Range(0, cases.Count).Where(i => cases[i].Lacking.Count > 0))
            {
                if (cases[position].Lacking.FirstOrDefault(s => !space.Facts.Contains(s.Unmet.Fact)) is { } stray)
                {
                    Fail(position, $"'lacking' names the fact '{stray.Unmet.Fact.Id}', which no condition of the rule reads.");
                    continue;
                }

                var alone = Enumerable.Range(0, space.Size).Where(cell => completion.Reached(cell) is [var only] && only == position);
                if (alone.Any(cell => !cases[position].Lacking.Any(s => space.AnswerTo(s.Unmet.Fact, cell) is { } a && s.Unmet.Answers.Contains(a))))
                    Fail(position, "'lacking' names nothing for some combination of answers that this case settles: list every condition that it turns on.");
            }
        }

        void CheckUndecidedReason()
        {
            var needed = Enumerable.Range(0, space.Size).Any(cell => completion.Possible(cell).Count == 1 && completion.Reached(cell).Count > 1);
            if (needed && undecidedReason is null)
                Fail(null, "a missing fact can change the reason while the outcome is settled: add 'undecidedReason', which names the fact.");
            else if (!needed && undecidedReason is not null)
                Fail(null, "no missing fact can change the reason alone, so 'undecidedReason' is never given. Remove it.");
        }
    }
}
