using CoopTools.Law;

namespace CoopTools.Citations;

/// <summary>Authorities made for a test, and their citations with the italics between asterisks.</summary>
internal static class Cited
{
    public static Authority Of(AuthorityKind kind, Cite cite, string name = "Doe v. Roe") => new()
    {
        Id = "doe-v-roe",
        Origin = AuthorityOrigin.Supplement,
        Kind = kind,
        Name = name,
        Cite = cite,
        Term = new(new Day(2014, 1, 31)),
        Holding = "Decides something.",
        Verified = true,
    };

    public static Authority Case(Cite cite, string court, int year, string name = "Doe v. Roe") =>
        Of(AuthorityKind.Case, cite, name) with { DecidedBy = Court.Parse(court, Pack.Federal.States.Circuits), Term = new(new Day(year, 5, 30)) };

    public static Authority Reported(string volume, string reporter, string page, string court = "3d Cir.", int year = 2014) =>
        Case(new() { Volume = volume, Reporter = reporter, Page = page }, court, year);

    public static string Marked(IEnumerable<Run> runs) => string.Concat(runs.Select(r => r.Italic ? $"*{r.Text}*" : r.Text));
}
