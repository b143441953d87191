namespace CoopTools.Law.Loading;

/// <summary>Reads <c>words</c> of <c>pack.json</c>, and joins those of several packs.</summary>
internal static class WordsReader
{
    public static PackWords Read(JsonPlace root)
    {
        if (root.Child("words") is not { } at)
        {
            root.Problem("'words' is missing.");
            return Of(_ => string.Empty);
        }

        var words = Of(at.Text);
        at.NothingElse();
        return words;
    }

    /// <summary>The words of a law of several packs: each sentence once.</summary>
    public static PackWords Joined(IReadOnlyList<PackWords> packs)
    {
        string All(Func<PackWords, string> word) => string.Join(' ', packs.Select(word).Distinct(StringComparer.Ordinal));
        return new(
            Series.Of(packs.Select(p => p.Law).Distinct(StringComparer.Ordinal), "and"),
            All(p => p.HowFarBindingGoes),
            All(p => p.Conflict),
            All(p => p.ContestedConflict),
            All(p => p.ContestedRisk),
            All(p => p.Misstated),
            All(p => p.Discretionary),
            All(p => p.Binding),
            All(p => p.Contested),
            All(p => p.StateLaw));
    }

    private static PackWords Of(Func<string, string> word) => new(
        word("law"),
        word("howFarBindingGoes"),
        word("conflict"),
        word("contestedConflict"),
        word("contestedRisk"),
        word("misstated"),
        word("discretionary"),
        word("binding"),
        word("contested"),
        word("stateLaw"));
}
