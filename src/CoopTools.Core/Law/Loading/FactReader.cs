namespace CoopTools.Law.Loading;

/// <summary>Reads <c>facts.json</c>.</summary>
internal static class FactReader
{
    public static JoinedList<string> Read(PackFolder folder, PackDraft draft)
    {
        if (folder.Root("facts.json") is not { } root)
            return [];
        var sets = root.Members("answerSets").ToDictionary(s => s.Key, s => AnswerReader.Set(root, s.Key), StringComparer.Ordinal);
        var labels = draft.Before.SelectMany(d => d.Facts.Entries).Select(f => f.Entry.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var item in root.Items("facts"))
        {
            var fact = Fact(item, sets);
            draft.Facts.Add(fact.Id, fact, item);
            if (fact.Label.Length > 0 && !labels.Add(fact.Label))
                item.Problem("label", $"another fact has the label '{fact.Label}'.");
            item.NothingElse();
        }

        foreach (var item in root.Items("contradictions", required: false))
        {
            var members = item.Members("facts");
            var answers = AnswerReader.Facts(members, draft.Facts);
            if (members.Count < 2)
                item.Problem("facts", "at least two answers exclude each other: one alone would forbid itself.");
            draft.Contradictions.Add(new(answers, item.Text("because")));
            item.NothingElse();
        }

        var unknown = root.Texts("unknownAliases", required: true);
        root.NothingElse();
        return unknown;
    }

    private static Fact Fact(JsonPlace at, Dictionary<string, JoinedList<Answer>> sets)
    {
        var name = at.Text("answers");
        if (!sets.TryGetValue(name, out var answers))
        {
            if (name.Length > 0)
                at.Problem("answers", $"there is no answer set '{name}'.");
            answers = [];
        }

        return new()
        {
            Id = at.Text("id"),
            Label = at.Text("label"),
            Question = at.Text("question"),
            Excludes = at.TextOrNull("excludes"),
            Answers = answers,
            AnsweredFrom = Sources(at),
            Aliases = at.Texts("aliases"),
            Derived = at.Items("derived", required: false).Select(item => Dated(item, answers)).OfType<DatedAnswer>().ToJoinedList(),
        };
    }

    private static JoinedList<AnsweredFrom> Sources(JsonPlace at)
    {
        var words = Enum.GetNames<AnsweredFrom>();
        bool Known(JsonPlace item) => words.Contains(item.Value, StringComparer.Ordinal);
        var items = at.Items("answeredFrom");
        foreach (var item in items.Where(i => !Known(i)))
            item.Problem($"'{item.Value}' is none of {string.Join(", ", words)}.");
        return items.Where(Known).Select(i => Enum.Parse<AnsweredFrom>(i.Value)).ToJoinedList();
    }

    private static DatedAnswer? Dated(JsonPlace at, JoinedList<Answer> answers)
    {
        var word = at.Text("answer");
        var answer = answers.FirstOrDefault(a => string.Equals(a.Value, word, StringComparison.Ordinal));
        if (answer is null)
            at.Problem("answer", $"'{word}' is not among the fact's answers.");
        var (from, to) = (at.DayOrNull("from"), at.DayOrNull("to"));
        if (from > to)
            at.Problem("'from' lies after 'to'.");
        var (because, authorities) = (at.Text("because"), at.Texts("authorities").Select(PackPrefix.Without).ToJoinedList());
        at.NothingElse();
        return answer is null ? null : new(from, to, answer, because, authorities);
    }
}
