namespace CoopTools.Citations;

/// <summary>
/// Finds the typefaces of a case's history. An explanatory phrase is italic, with the name that the case had (<c>sub nom.</c>), up to
/// where the decision is cited (The Bluebook, B10.1.6 and rule 10.7).
/// </summary>
internal static class CaseHistory
{
    private const string EndOfDecision = "), ";

    /// <summary>The history in its typefaces.</summary>
    /// <param name="history">As in <c>aff'd, 916 F.3d 276 (3d Cir. 2019), cert. denied, 141 S. Ct. 124 (2020)</c>.</param>
    public static IEnumerable<Run> Runs(string history)
    {
        for (var at = 0; at < history.Length;)
        {
            var decision = DecisionFrom(history, at);
            if (decision > at)
                yield return new(history[at..decision], Italic: true);
            at = PhraseFrom(history, decision);
            if (at > decision)
                yield return new(history[decision..at], Italic: false);
        }
    }

    // A decision is cited by a volume or a docket number, behind a comma; commas within a phrase or a name have neither behind them.
    private static int DecisionFrom(string history, int at)
    {
        for (var comma = CommaFrom(history, at); comma >= 0; comma = CommaFrom(history, comma + 1))
        {
            if (IsCited(history.AsSpan(comma + 2)))
                return comma;
        }

        return history.Length;
    }

    private static int CommaFrom(string history, int at) => history.IndexOf(", ", at, StringComparison.Ordinal);

    private static bool IsCited(ReadOnlySpan<char> text) =>
        text is [>= '0' and <= '9', ..] || text.StartsWith("No. ") || text.StartsWith("Nos. ");

    private static int PhraseFrom(string history, int at) =>
        history.IndexOf(EndOfDecision, at, StringComparison.Ordinal) is >= 0 and var end ? end + EndOfDecision.Length : history.Length;
}
