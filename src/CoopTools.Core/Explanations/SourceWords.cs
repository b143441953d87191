using CoopTools.Law;

namespace CoopTools.Explanations;

/// <summary>Says where the source errs or claims more than the law settles: what it says first, then what is to be known of it.</summary>
public static class SourceWords
{
    /// <summary>A caution: the proposition, the objection, and what of it was not verified.</summary>
    /// <param name="caution">The caution.</param>
    /// <returns>A paragraph.</returns>
    public static string Of(Caution caution) =>
        $"Caution {caution.Id}. The source says: {caution.Proposition} But: {caution.Text}{NotVerified(caution.Verified, caution.Unverified)}";

    /// <summary>An erratum: what is printed where, what it should be, and what of that was not verified.</summary>
    /// <param name="erratum">The erratum.</param>
    /// <returns>A paragraph.</returns>
    public static string Of(Erratum erratum)
    {
        var rest = $"{erratum.Because}{NotVerified(erratum.Verified, erratum.Unverified)}";
        return erratum.Status == ErratumStatus.Unresolved
            ? $"Erratum {erratum.Id} (unresolved). The source prints {erratum.Where}. {rest}"
            : $"Erratum {erratum.Id}. The source prints {erratum.Where}; it should be “{erratum.Corrected}”. {rest}";
    }

    private static string NotVerified(bool verified, string? what) => (verified, what) switch
    {
        (_, { } part) => $" Not verified: {part}.",
        (false, null) => " Not verified.",
        _ => string.Empty,
    };
}
