namespace CoopTools.BruteForce;

/// <summary>What completion by brute force finds for one cell.</summary>
internal sealed record TinyVerdict(string Outcome, string[] Possible, string[] Missing, string[] Flips, int[] Cases, string? Reason)
{
    /// <param name="rule">A rule whose cases leave no gap.</param>
    /// <param name="cell">The cell.</param>
    public static TinyVerdict Of(TinyRule rule, TinyCell cell)
    {
        var cases = CasesOf(rule, cell);
        var possible = Outcomes(rule, cell);
        var missing = cell.Unknowns.Where(fact => Turns(rule, cell, fact)).ToArray();
        return new(
            possible.Length == 1 ? possible[0] : "Undetermined",
            possible,
            missing,
            missing.Select(fact => Flip(rule, cell, fact)).ToArray(),
            cases,
            possible.Length > 1 ? null : cases.Length > 1 ? rule.UndecidedReason : rule.Cases[cases[0]].Reason(cell));
    }

    /// <summary>The cases that some completion reaches, in order.</summary>
    public static int[] CasesOf(TinyRule rule, TinyCell cell) =>
        rule.Completions(cell).Select(rule.CaseOf).OfType<int>().Distinct().Order().ToArray();

    private static string[] Outcomes(TinyRule rule, TinyCell cell) =>
        CasesOf(rule, cell).Select(i => rule.Cases[i].Then).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();

    // Some filling-in of the others after which the answer to this one alone decides.
    private static bool Turns(TinyRule rule, TinyCell cell, string fact) => rule.Completions(cell).Any(full =>
        AnswersOf(rule, fact).Select(answer => Outcomes(rule, full.FilledIn(fact, answer))[0]).Distinct(StringComparer.Ordinal).Count() > 1);

    private static string Flip(TinyRule rule, TinyCell cell, string fact) =>
        $"{fact}: {string.Join("; ", AnswersOf(rule, fact).Select(a => $"{a} → {string.Join('|', Outcomes(rule, cell.FilledIn(fact, a)))}"))}";

    private static string[] AnswersOf(TinyRule rule, string fact) => rule.Facts.Single(f => string.Equals(f.Id, fact, StringComparison.Ordinal)).Answers;
}
