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
            var outside = draft.States.Ids(item, "outside");
            if (state is null && outside.Count == 0 && !item.Has("kind"))
                item.Problem("a 'state', states 'outside' of which nobody is reached, or a 'kind' belongs here: an entry without any would leave everyone out.");
            if (state is not null && outside.Count > 0)
                item.Problem("outside", "a 'state' says already which one is left out. Give one of them.");
            entries.Add(new(state, kind, item.Text("because"), draft.Cautions.Ids(item, "cautions"))
            {
                Outside = outside,
                Uses = UseReader.Background(item, draft),
            });
            item.NothingElse();
        }

        return entries.ToJoinedList();
    }
}
