using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Explanations;

/// <summary>One authority of a rule, and its force in one state, in words.</summary>
/// <param name="Use">The authority as the rule uses it.</param>
/// <param name="Force">Its force there; null where the state is not known and it would matter.</param>
/// <param name="Why">Why it has that force.</param>
public sealed record AuthorityForce(AuthorityUse Use, Standing? Force, string Why)
{
    /// <summary>What it does for the rule, with what force, and from which procedural stage.</summary>
    public string Text => $"{Use.Introduced}: {Roles.Words(Use.Role)}; {Why}.{(Use.Authority.Posture is { } posture ? $" {posture}" : string.Empty)}";

    /// <summary>The force of an authority in a state.</summary>
    /// <param name="use">The authority as the rule uses it.</param>
    /// <param name="state">The state; null for an unknown one.</param>
    /// <param name="day">The law's day.</param>
    /// <returns>The force with its reason.</returns>
    public static AuthorityForce Of(AuthorityUse use, State? state, DateOnly day)
    {
        var authority = use.Authority;
        var why = authority.Kind == AuthorityKind.Case ? ForceWords.OfCourt(authority.Court!, state) : ForceWords.OfText(authority.Kind);
        var force = state is not null ? Evaluation.Force.In(authority, state)
            : authority.Court?.Level == CourtLevel.Appeals ? (Standing?)null
            : Evaluation.Force.In(authority, Nowhere);
        return new(use, force, $"{why}{ForceWords.OfDay(authority, day)}");
    }

    // Only a court of appeals has another force in one state than in the next.
    private static State Nowhere { get; } = new(string.Empty, string.Empty, StateKind.State, null);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
