namespace CoopTools.Law.Loading;

/// <summary>Reads <c>authorities.json</c>.</summary>
internal static class AuthorityReader
{
    public static void Read(PackFolder folder, PackDraft draft)
    {
        foreach (var item in folder.Items("authorities.json", "authorities"))
        {
            var authority = Authority(item, draft);
            draft.Authorities.Add(authority.Id, authority, item);
            item.NothingElse();
        }

        folder.Root("authorities.json")?.NothingElse();
    }

    private static Authority Authority(JsonPlace item, PackDraft draft)
    {
        var kind = item.Word<AuthorityKind>("kind");
        var origin = item.Word<AuthorityOrigin>("origin");
        var cited = item.Items("cited", required: origin == AuthorityOrigin.Source).Select(c => CitedAt(c, draft)).ToJoinedList();
        if (origin == AuthorityOrigin.Supplement && cited.Count > 0)
            item.Problem("cited", "the source cites this authority, so its origin is 'source'.");
        return new()
        {
            Id = item.Text("id"),
            Origin = origin,
            Kind = kind,
            Name = item.Text("name"),
            Cite = CiteReader.Read(item, kind),
            DecidedBy = kind == AuthorityKind.Case ? Court(item, draft) : null,
            MadeBy = IsState(kind) ? StateOf(item, "state", draft) : null,
            Term = TermReader.Read(item),
            Posture = item.TextOrNull("posture"),
            History = item.TextOrNull("history"),
            Holding = item.Text("holding"),
            Link = item.TextOrNull("link"),
            ReviewBy = item.DayOrNull("reviewBy"),
            Verified = item.Flag("verified"),
            Unverified = item.TextOrNull("unverified"),
            Errata = draft.Errata.Ids(item, "errata"),
            Cited = cited,
        };
    }

    private static Court? Court(JsonPlace item, PackDraft draft)
    {
        var name = item.Text("court");
        var court = name.Length == 0 ? null : Law.Court.Parse(name, draft.Circuits);
        if (court is null && name.Length > 0)
            item.Problem("court", $"'{name}' is the court of no circuit in circuits.json.");
        if (!item.Has("courtState"))
            return court;
        var state = StateOf(item, "courtState", draft);
        return court is null ? null : court with { State = state, SettlesStateLaw = item.Has("settlesStateLaw") && item.Flag("settlesStateLaw") };
    }

    private static bool IsState(AuthorityKind kind) => kind is AuthorityKind.StateConstitution or AuthorityKind.StateStatute or AuthorityKind.StateRegulation;

    private static State? StateOf(JsonPlace item, string name, PackDraft draft) =>
        item.Text(name) is { Length: > 0 } state ? draft.States.Look(state, item.Child(name)!) : null;

    private static CitedAt CitedAt(JsonPlace item, PackDraft draft)
    {
        var cited = new CitedAt(SourceReader.PlaceOf(item, draft), item.Text("printed"), item.TextOrNull("pincite"), item.TextOrNull("signal"), item.TextOrNull("parenthetical"));
        item.NothingElse();
        return cited;
    }
}
