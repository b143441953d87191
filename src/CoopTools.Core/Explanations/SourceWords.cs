using CoopTools.Law;

namespace CoopTools.Explanations;

/// <summary>Says where the source errs or claims more than the law settles: what it says first, then what is to be known of it.</summary>
public static class SourceWords
{
    /// <summary>A caution: what the source says, what a careful reader has to know of it, and what of that was not verified.</summary>
    /// <param name="caution">The caution.</param>
    /// <returns>Sentences, without the id.</returns>
    public static string Of(Caution caution)
    {
        var said = caution.Origin == AuthorityOrigin.Source
            ? $"The source says: {caution.Proposition} But: {caution.Text}"
            : $"Beyond the source: {caution.Proposition} {caution.Text}";
        return $"{said}{Doubt(caution.Verified, caution.Unverified)}";
    }

    /// <summary>An erratum: what is printed where, what it should be or that this could not be settled, why, and what was not verified.</summary>
    /// <param name="erratum">The erratum.</param>
    /// <returns>Sentences, without the id.</returns>
    public static string Of(Erratum erratum)
    {
        var instead = erratum.Status == ErratumStatus.Unresolved
            ? $"{erratum.Status}: perhaps “{erratum.Corrected}”"
            : $"It should be “{erratum.Corrected}” ({erratum.Status})";
        return $"The source prints {erratum.Where}. {instead}. {erratum.Because}{Doubt(erratum.Verified, erratum.Unverified)}";
    }

    private static string Doubt(bool verified, string? unverified) => (verified, unverified) switch
    {
        (true, null) => string.Empty,
        (_, null) => " Not verified.",
        (_, var part) => $" Not verified: {part.TrimEnd('.')}.",
    };
}
