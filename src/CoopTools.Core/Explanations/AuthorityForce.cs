using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Explanations;

/// <summary>One authority of a rule, and its force in one state, in words.</summary>
/// <param name="Force">Its force there; null where the state is not known and it would matter, where it did not count on the law's day, or where it speaks of state law.</param>
/// <param name="Why">Why it has that force.</param>
public sealed record AuthorityForce(Standing? Force, string Why)
{
    /// <summary>Its force there; null where the state is not known and it would matter, where it did not count on the law's day, or where it speaks of state law.</summary>
    public Standing? Force { get; internal init; } = Force;

    /// <summary>Why it has that force.</summary>
    public string Why { get; internal init; } = Why;

    /// <summary>The authority's id.</summary>
    public string Id => Use.Id;

    /// <summary>What it does for the rule.</summary>
    public AuthorityRole Role => Use.Role;

    /// <summary>The full citation in Bluebook form, with the pinpoint of this use.</summary>
    public string Citation => Use.Citation;

    /// <summary>What it does for the rule, with what force, what is to be known of this use, and from which procedural stage it comes.</summary>
    public string Text => string.Join(' ', Sentences().OfType<string>());

    /// <summary>The authority as the rule uses it.</summary>
    internal AuthorityUse Use { get; init; } = null!;

    /// <summary>The force of an authority in a state.</summary>
    /// <param name="use">The authority as the rule uses it.</param>
    /// <param name="state">The state; null for an unknown one.</param>
    /// <param name="day">The law's day.</param>
    /// <returns>The force with its reason.</returns>
    public static AuthorityForce Of(AuthorityUse use, State? state, DateOnly day)
    {
        var authority = use.Authority;
        var term = authority.Term;
        if (!term.Covers(day))
            return new(null, term.HasEnded(day) ? ForceWords.OfEnded(term) : ForceWords.OfLater(authority)) { Use = use };
        var why = authority.Kind == AuthorityKind.Case ? ForceWords.OfCourt(authority.DecidedBy!, state) : ForceWords.OfText(authority, state);
        var force = use.Role == AuthorityRole.StateLaw ? (Standing?)null
            : state is not null ? Standings.Force.In(authority, state)
            : authority.DecidedBy?.Level == CourtLevel.Appeals || authority.OfState is not null ? (Standing?)null
            : Standings.Force.In(authority, Nowhere);
        return new(force, $"{why}{ForceWords.OfReview(authority, day)}") { Use = use };
    }

    // Only a court of appeals, and a state's own law, have another force in one state than in the next.
    private static State Nowhere { get; } = new(string.Empty, string.Empty, StateKind.State, null);

    private IEnumerable<string?> Sentences()
    {
        yield return $"{Use.Introduced}: {Roles.Words(Use.Role)}; {Why}.";
        yield return Use.Note;
        yield return Use.Role == AuthorityRole.StateLaw && Use.Note is null ? Use.Authority.Holding : null;
        yield return Use.Authority.Posture;
        yield return Use.Authority.Unverified is { } what ? $"Not verified: {what}." : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
