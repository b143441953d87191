using CoopTools.Citations;
using CoopTools.Law;

namespace CoopTools.Standings;

/// <summary>Says in a line which authorities give a standing, and what else binds there.</summary>
internal static class StandingWording
{
    private const int MostNamed = 2;

    public static string Of(RuleStanding standing) => string.Join("; ", Clauses(standing));

    private static IEnumerable<string> Clauses(RuleStanding standing)
    {
        yield return Head(standing);
        if (standing.AlsoBinding.Count > 0)
            yield return $"{Named(standing.AlsoBinding)}, for the rule, {Binds(standing.AlsoBinding)} too";
        if (standing.InPart.Count > 0)
            yield return $"for a part of the rule {Named(standing.InPart)} {Binds(standing.InPart)} here";
        if (standing.StateLaw.Count > 0)
            yield return $"on the state's own law {Named(standing.StateLaw)} {Binds(standing.StateLaw)}";
    }

    private static string Head(RuleStanding standing) => standing.Standing switch
    {
        _ when standing.NothingInForce => $"{standing.Text}: no recorded authority that states the rule was in force on the law's day",
        _ when standing.By.Count == 0 => standing.Text,
        Standing.Contested => $"Contested: {Named(standing.By)} {Binds(standing.By)} here",
        _ => $"{standing.Text}: {Named(Giving(standing))}",
    };

    // What binds for a part is named for that, and not as persuasive for the whole too.
    private static JoinedList<AuthorityUse> Giving(RuleStanding standing)
    {
        var others = standing.By.Except(standing.InPart).ToJoinedList();
        return others.Count > 0 ? others : standing.By;
    }

    private static string Binds(JoinedList<AuthorityUse> uses) => uses.Count == 1 ? "binds" : "bind";

    private static string Named(JoinedList<AuthorityUse> uses)
    {
        var names = uses.Take(MostNamed).Select(WithSignal).ToArray();
        return uses.Count > MostNamed
            ? $"{string.Join(", ", names)} and {uses.Count - MostNamed} more"
            : Series.Of(names, "and");
    }

    private static string WithSignal(AuthorityUse use) => use.Role == AuthorityRole.Against
        ? $"{use.Signal ?? "contra"} {Bluebook.Brief(use.Authority)}"
        : Bluebook.Brief(use.Authority);
}
