namespace CoopTools.Law.Loading;

/// <summary>Reads the authorities of a rule.</summary>
internal static class UseReader
{
    public static JoinedList<AuthorityUse> Read(JsonPlace root, JoinedList<string> places, PackDraft draft)
    {
        var uses = new List<AuthorityUse>();
        foreach (var item in root.Items("authorities"))
        {
            var use = Use(item, places, draft);
            item.NothingElse();
            if (use is null)
                continue;
            if (uses.Any(u => u.Role == use.Role && string.Equals(u.Id, use.Id, StringComparison.Ordinal)))
                item.Problem($"the rule uses '{use.Id}' twice in the same role.");
            else
                uses.Add(use);
        }

        return uses.ToJoinedList();
    }

    /// <summary>The authorities of a reason: background, as the pack cites them.</summary>
    public static JoinedList<AuthorityUse> Background(JsonPlace at, PackDraft draft) => at.TextItems("authorities")
        .Select(item => draft.Authorities.Look(item.Value, item))
        .OfType<Authority>()
        .Select(a => new AuthorityUse(a, AuthorityRole.Background, a.Origin, null, null, null))
        .ToJoinedList();

    // What the source says of it at the rule's places holds, unless the rule says otherwise.
    private static AuthorityUse? Use(JsonPlace item, JoinedList<string> places, PackDraft draft)
    {
        var (role, origin) = (item.Word<AuthorityRole>("role"), item.WordOrNull<AuthorityOrigin>("origin"));
        var (pincite, signal, note) = (item.TextOrNull("pincite"), item.TextOrNull("signal"), item.TextOrNull("note"));
        if (draft.Authorities.Look(item.Text("id"), item) is not { } authority)
            return null;
        if (role == AuthorityRole.StateLaw && authority.DecidedBy is not { State: not null, Level: CourtLevel.Other })
            item.Problem("role", "a decision on a state's own law is a case of a state's court, whose 'courtState' names that state.");
        var cited = authority.Cited.FirstOrDefault(c => places.Contains(c.Place, StringComparer.OrdinalIgnoreCase));
        return new(authority, role, origin ?? authority.Origin, pincite ?? cited?.Pincite, signal ?? cited?.Signal, note);
    }
}
