namespace CoopTools.Law.Loading;

/// <summary>Reads answers, and answers that are given to facts.</summary>
internal static class AnswerReader
{
    /// <summary>One answer set of <c>facts.json</c>.</summary>
    public static JoinedList<Answer> Set(JsonPlace root, string name)
    {
        var spellings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var answers = new List<Answer>();
        foreach (var item in root.Child("answerSets")!.Items(name))
        {
            var answer = new Answer(item.Text("value"), item.Text("meaning"), item.Texts("aliases"));
            foreach (var spelling in answer.Aliases.Prepend(answer.Value).Where(s => !spellings.Add(s)))
                item.Problem($"'{spelling}' stands twice in this answer set.");
            if (string.Equals(answer.Value, Answer.Unknown, StringComparison.OrdinalIgnoreCase))
                item.Problem("Unknown is always an answer and is never listed. Remove it.");
            answers.Add(answer);
            item.NothingElse();
        }

        return answers.ToJoinedList();
    }

    /// <summary>The members of an object of facts and answers, each of which has to exist.</summary>
    public static JoinedList<FactAnswer> Facts(IReadOnlyList<KeyValuePair<string, JsonPlace>> members, Shelf<Fact> facts)
    {
        var answers = new List<FactAnswer>();
        foreach (var (id, value) in members)
        {
            if (facts.Look(id, value) is { } fact && Named(fact, value) is { } answer)
                answers.Add(new(fact.Id, answer.Value));
        }

        return answers.ToJoinedList();
    }

    /// <summary>The answer that a text names, or null and a problem noted.</summary>
    public static Answer? Named(Fact fact, JsonPlace value)
    {
        var answer = fact.Find(value.Value);
        if (answer is null)
            value.Problem($"'{value.Value}' is no answer to '{fact.Id}': it has {string.Join(", ", fact.Answers)}.");
        return answer;
    }
}
