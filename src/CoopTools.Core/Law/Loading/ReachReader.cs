namespace CoopTools.Law.Loading;

/// <summary>Reads <c>notReached</c>: whom a pack or a rule leaves out.</summary>
internal static class ReachReader
{
    public static JoinedList<OutOfReach> Read(JsonPlace root, PackDraft draft)
    {
        var entries = new List<OutOfReach>();
        foreach (var item in root.Items("notReached", required: false))
        {
            var (state, kind) = (item.TextOrNull("state"), item.WordOrNull<JurisdictionKind>("kind"));
            if (state is not null)
                _ = draft.States.Look(state, item);
            if (state is null && !item.Has("kind"))
                item.Problem("a 'state' or a 'kind' belongs here: an entry without either would leave everyone out.");
            entries.Add(new(state, kind, item.Text("because"), draft.Cautions.Ids(item, "cautions")) { Uses = UseReader.Background(item, draft) });
            item.NothingElse();
        }

        return entries.ToJoinedList();
    }
}
