using CoopTools.Law;

namespace CoopTools.Standings;

/// <summary>A rule's authorities on one day: those in force, those still to come, and those that have ended.</summary>
/// <param name="InForce">In force, in the rule's order.</param>
/// <param name="Later">Still to come, in the order of their days.</param>
/// <param name="Ended">Ended, in the order of their last days.</param>
internal sealed record RulesAuthorities(JoinedList<AuthorityUse> InForce, JoinedList<AuthorityUse> Later, JoinedList<AuthorityUse> Ended)
{
    /// <summary>Without the decisions of other states' courts on their own law; of all states where the state is not known.</summary>
    public RulesAuthorities For(State? state) => new(Of(InForce, state), Of(Later, state), Of(Ended, state));

    public static RulesAuthorities On(DateOnly day, JoinedList<AuthorityUse> uses) => new(
        uses.Where(u => u.Authority.Term.Covers(day)).ToJoinedList(),
        uses.Where(u => day < u.Authority.Term.From).OrderBy(u => u.Authority.Term.From).ToJoinedList(),
        uses.Where(u => u.Authority.Term.HasEnded(day)).OrderBy(u => u.Authority.Term.To).ToJoinedList());

    private static JoinedList<AuthorityUse> Of(JoinedList<AuthorityUse> uses, State? state) => uses.Any(u => !u.Concerns(state))
        ? uses.Where(u => u.Concerns(state)).ToJoinedList()
        : uses;
}
