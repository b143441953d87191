namespace CoopTools.Law.Loading;

/// <summary>Reads <c>pack.json</c>.</summary>
internal static class HeaderReader
{
    public static PackHeader? Read(PackFolder folder, PackDraft draft)
    {
        if (folder.Root("pack.json") is not { } root)
            return null;
        var header = new PackHeader(
            root.Text("id"),
            root.Text("title"),
            root.Text("version"),
            root.Text("language"),
            Reviewed(root),
            root.Text("disclaimer"),
            Source(root),
            Describes(root),
            WordsReader.Read(root),
            ReachReader.Read(root, draft));
        root.NothingElse();
        return header;
    }

    private static DateOnly Reviewed(JsonPlace root)
    {
        if (!root.Has("reviewed"))
            root.Problem("'reviewed' is missing.");
        return root.DayOrNull("reviewed") ?? default;
    }

    private static PackSource Source(JsonPlace root)
    {
        if (root.Child("source") is not { } at)
        {
            root.Problem("'source' is missing.");
            return new(string.Empty, string.Empty, string.Empty, string.Empty);
        }

        var source = new PackSource(at.Text("title"), at.Text("author"), at.Text("sha256"), at.Text("note"));
        at.NothingElse();
        return source;
    }

    private static DescribedSince Describes(JsonPlace root)
    {
        if (root.Child("describes") is not { } at)
        {
            root.Problem("'describes' is missing.");
            return new(default, string.Empty);
        }

        if (!at.Has("since"))
            at.Problem("'since' is missing.");
        var described = new DescribedSince(at.DayOrNull("since") ?? default, at.Text("because"));
        at.NothingElse();
        return described;
    }
}
