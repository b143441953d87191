namespace CoopTools.Law.Loading;

/// <summary>Reads conditions: <c>all</c>, <c>any</c>, <c>not</c>, <c>fact … is …</c>, <c>fact … in […]</c>.</summary>
internal static class ConditionReader
{
    /// <summary>The condition under a name, or null and a problem noted.</summary>
    public static Condition? Read(JsonPlace at, string name, Shelf<Fact> facts)
    {
        if (at.Child(name) is { } child)
            return Read(child, facts);
        at.Problem($"'{name}' is missing.");
        return null;
    }

    private static Condition? Read(JsonPlace at, Shelf<Fact> facts)
    {
        Condition? condition;
        if (at.Has("all"))
            condition = Parts(at, "all", facts) is { } all ? new AllOf(all) : null;
        else if (at.Has("any"))
            condition = Parts(at, "any", facts) is { } any ? new AnyOf(any) : null;
        else if (at.Has("not"))
            condition = Read(at, "not", facts) is { } part ? new Negation(part) : null;
        else
            condition = AnswerIn(at, facts);
        at.NothingElse();
        return condition;
    }

    private static JoinedList<Condition>? Parts(JsonPlace at, string name, Shelf<Fact> facts)
    {
        var items = at.Items(name);
        if (items.Count == 0)
            at.Problem(name, "at least one condition belongs here.");
        var parts = items.Select(item => Read(item, facts)).OfType<Condition>().ToJoinedList();
        return items.Count > 0 && parts.Count == items.Count ? parts : null;
    }

    /// <summary>A fact with <c>is</c> or <c>in</c>.</summary>
    public static AnswerIn? AnswerIn(JsonPlace at, Shelf<Fact> facts)
    {
        var id = at.Text("fact");
        var named = at.Has("in") ? at.Items("in") : at.Child("is") is { } single ? [single] : [];
        if (named.Count == 0)
            at.Problem("a condition is one of: all, any, not, or fact with 'is' or 'in'.");
        if (facts.Look(id, at) is not { } fact)
            return null;
        var answers = named.Select(n => AnswerReader.Named(fact, n)).OfType<Answer>().ToJoinedList();
        return answers.Count > 0 && answers.Count == named.Count ? new(fact, answers) : null;
    }
}
