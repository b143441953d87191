namespace CoopTools.Law.Loading;

/// <summary>Reads the parts of a citation: which there have to be depends on the kind of authority.</summary>
internal static class CiteReader
{
    private static readonly string[] Reported = ["volume", "reporter", "page"];

    private static readonly string[] Unreported = ["docket", "database", "date"];

    public static Cite Read(JsonPlace authority, AuthorityKind kind)
    {
        if (authority.Child("cite") is not { } at)
        {
            authority.Problem("'cite' is missing.");
            return new();
        }

        foreach (var part in Parts(at, kind).Where(part => !at.Has(part)))
            at.Problem($"'{part}' is missing: a {kind} is cited by {string.Join(", ", Parts(at, kind))}.");
        var parts = Parts(at, kind).Concat(Optional(at, kind)).ToDictionary(part => part, at.TextOrNull, StringComparer.Ordinal);
        at.NothingElse();
        string? Part(string name) => parts.GetValueOrDefault(name);
        return new()
        {
            Volume = Part("volume"),
            Reporter = Part("reporter"),
            Page = Part("page"),
            Parallel = Part("parallel"),
            Docket = Part("docket"),
            Database = Part("database"),
            Title = Part("title"),
            Code = Part("code"),
            Section = Part("section"),
            Year = Part("year"),
            Clause = Part("clause"),
            Number = Part("number"),
            Author = Part("author"),
            Date = Part("date"),
        };
    }

    private static string[] Optional(JsonPlace at, AuthorityKind kind) => kind switch
    {
        AuthorityKind.Statute or AuthorityKind.Regulation => ["year"],
        AuthorityKind.StateStatute or AuthorityKind.StateRegulation => ["title", "year"],
        AuthorityKind.Case when !at.Has("docket") => ["parallel"],
        _ => [],
    };

    private static string[] Parts(JsonPlace at, AuthorityKind kind) => kind switch
    {
        AuthorityKind.Constitution => ["clause"],
        AuthorityKind.StateConstitution => ["code", "clause"],
        AuthorityKind.StateStatute or AuthorityKind.StateRegulation => ["code", "section"],
        AuthorityKind.Statute or AuthorityKind.Regulation => ["title", "code", "section"],
        AuthorityKind.FederalRegister or AuthorityKind.PublishedRule or AuthorityKind.ExecutiveFinding => ["volume", "page", "date"],
        AuthorityKind.Proclamation => ["number", "volume", "page", "date"],
        AuthorityKind.AgencyDocument => ["author", "title", "date"],
        _ => at.Has("docket") ? Unreported : Reported,
    };
}
