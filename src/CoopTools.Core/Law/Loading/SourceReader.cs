namespace CoopTools.Law.Loading;

/// <summary>Reads what describes the source: <c>places.json</c>, <c>questions.json</c>, <c>errata.json</c> and <c>cautions.json</c>.</summary>
internal static class SourceReader
{
    public static void Places(PackFolder folder, PackDraft draft) => Each(folder, "places.json", "places", item =>
    {
        var place = new Place(item.Text("id"), item.Text("says"), item.TextOrNull("notCovered"));
        draft.Places.Add(place.Id, place, item);
    });

    public static void Questions(PackFolder folder, PackDraft draft) => Each(folder, "questions.json", "questions", item =>
    {
        var question = new Question(item.Text("id"), item.Text("label"), item.Text("question"), item.Text("answer"), PlaceOf(item, draft), []);
        draft.Questions.Add(question.Id, question, item);
    });

    public static void Cautions(PackFolder folder, PackDraft draft) => Each(folder, "cautions.json", "cautions", item =>
    {
        var caution = new Caution(item.Text("id"), item.Text("proposition"), item.Text("caution"), item.Flag("verified"), item.TextOrNull("unverified"))
        {
            Origin = item.WordOrNull<AuthorityOrigin>("origin") ?? AuthorityOrigin.Source,
            States = draft.States.Ids(item, "states"),
        };
        draft.Cautions.Add(caution.Id, caution, item);
    });

    public static string Errata(PackFolder folder, PackDraft draft)
    {
        var caption = folder.Root("errata.json")?.Text("caption") ?? string.Empty;
        Each(folder, "errata.json", "errata", item =>
        {
            var erratum = new Erratum
            {
                Id = item.Text("id"),
                Place = PlaceOf(item, draft),
                Printed = item.Text("printed"),
                Also = item.Items("also", required: false).Select(at => Also(at, draft)).ToJoinedList(),
                Corrected = item.Text("corrected"),
                Because = item.Text("because"),
                Status = item.Word<ErratumStatus>("status"),
                Verified = item.Flag("verified"),
                Unverified = item.TextOrNull("unverified"),
                Authority = item.TextOrNull("authority") is { } id ? PackPrefix.Without(id) : null,
            };
            draft.Errata.Add(erratum.Id, erratum, item);
        });
        return caption;
    }

    public static string PlaceOf(JsonPlace item, PackDraft draft)
    {
        var place = item.Text("place");
        if (item.Child("place") is { } named)
            _ = draft.Places.Look(place, named);
        return PackPrefix.Without(place);
    }

    private static PrintedAt Also(JsonPlace at, PackDraft draft)
    {
        var also = new PrintedAt(PlaceOf(at, draft), at.Text("printed"));
        at.NothingElse();
        return also;
    }

    private static void Each(PackFolder folder, string file, string list, Action<JsonPlace> read)
    {
        foreach (var item in folder.Items(file, list))
        {
            read(item);
            item.NothingElse();
        }

        folder.Root(file)?.NothingElse();
    }
}
