using CoopTools.Law;

namespace CoopTools.Standings;

/// <summary>The force of one authority in one state.</summary>
public static class Force
{
    /// <summary>
    /// The Constitution, statutes, regulations and the Supreme Court bind everywhere; a court of appeals binds the federal courts
    /// of its own circuit (28 U.S.C. § 41); no other court binds another. A finding or a proclamation has the force that the statute
    /// gives it under which it was made; other documents of the executive guide. A state's own law binds in that state alone, and so does
    /// what its highest court decides on it, which every other court follows on that law (Erie R.R. Co. v. Tompkins, 304 U.S. 64 (1938)).
    /// </summary>
    /// <param name="authority">The authority.</param>
    /// <param name="state">The state.</param>
    /// <returns>
    /// <see cref="Standing.Binding"/>, <see cref="Standing.Persuasive"/> or <see cref="Standing.Guidance"/>; <see cref="Standing.Uncited"/>
    /// for another state's law, which has none.
    /// </returns>
    public static Standing In(Authority authority, State state) => authority.Kind switch
    {
        _ when authority.OfState is { } home => home == state ? Standing.Binding : Standing.Uncited,
        AuthorityKind.Constitution or AuthorityKind.Statute or AuthorityKind.Regulation or AuthorityKind.PublishedRule => Standing.Binding,
        AuthorityKind.ExecutiveFinding or AuthorityKind.Proclamation => Standing.Binding,
        AuthorityKind.Case => InCase(authority.DecidedBy!, state),
        _ => Standing.Guidance,
    };

    private static Standing InCase(Court court, State state) => court.Level switch
    {
        CourtLevel.Supreme => Standing.Binding,
        CourtLevel.Appeals when court.Circuit == state.Circuit => Standing.Binding,
        _ => Standing.Persuasive,
    };
}
