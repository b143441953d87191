namespace CoopTools.Law;

/// <summary>Says whom a rule reaches: everyone but those whom the pack, or the rule itself, leaves out.</summary>
public static class Reach
{
    /// <summary>Why a rule does not reach a jurisdiction.</summary>
    /// <param name="pack">The rule's pack.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="state">The jurisdiction's state; null for an unknown one.</param>
    /// <param name="kind">What sort of body it is; null where that is not known.</param>
    /// <returns>The entry that leaves it out, or null where the rule reaches it.</returns>
    public static OutOfReach? LeftOut(Pack pack, Rule rule, State? state, JurisdictionKind? kind) =>
        First(pack.Of(rule).NotReached, state, kind) ?? First(rule.NotReached, state, kind);

    /// <summary>The states in which a rule reaches some kind of body: an unknown state is one of these.</summary>
    /// <param name="pack">The rule's pack.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The states, in the order of the codes.</returns>
    public static IEnumerable<State> States(Pack pack, Rule rule) => pack.States.Where(s => LeftOut(pack, rule, s, null) is null);

    // Asked for every finding, so without an enumerator.
    private static OutOfReach? First(JoinedList<OutOfReach> entries, State? state, JurisdictionKind? kind)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Covers(state, kind))
                return entries[i];
        }

        return null;
    }
}
