using CoopTools.Citations;
using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>Says in a line which authorities give a standing.</summary>
internal static class StandingWording
{
    private const int MostNamed = 2;

    public static string Of(RuleStanding standing) => standing.By.Count == 0 ? standing.Text : standing.Standing switch
    {
        Standing.Contested => $"Contested: {Named(standing.By)} {(standing.By.Count == 1 ? "binds" : "bind")} here",
        _ => $"{standing.Text}: {Named(standing.By)}",
    };

    private static string Named(JoinedList<AuthorityUse> uses)
    {
        var names = uses.Take(MostNamed).Select(WithSignal).ToArray();
        return uses.Count > MostNamed ? $"{string.Join(", ", names)} and {uses.Count - MostNamed} more" : Wording.Series(names, "and");
    }

    private static string WithSignal(AuthorityUse use) => use.Role == AuthorityRole.Against
        ? $"{use.Signal ?? "contra"} {Bluebook.Brief(use.Authority)}"
        : Bluebook.Brief(use.Authority);
}
