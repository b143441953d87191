using CoopTools.Decisions;

namespace CoopTools.Law.Loading;

/// <summary>Reads a rule's <c>cases</c> and <c>otherwise</c>.</summary>
internal static class DecisionReader
{
    /// <summary>The cases in order, <c>otherwise</c> last; null where one of them could not be read.</summary>
    public static JoinedList<RuleCase>? Read(JsonPlace root, Shelf<Fact> facts)
    {
        var items = root.Items("cases");
        var cases = new List<RuleCase>();
        foreach (var item in items)
        {
            var when = ConditionReader.Read(item, "when", facts);
            var (then, because) = Consequence(item);
            var lacking = Shortfalls(item, because, facts);
            item.NothingElse();
            if (when is not null)
                cases.Add(new(when, then, because) { Lacking = lacking });
        }

        var complete = cases.Count == items.Count && cases.Count is > 0 and <= Completion.MostCases;
        if (root.Has("cases") && items.Count is 0 or > Completion.MostCases)
            root.Problem("cases", $"a rule has from 1 to {Completion.MostCases} cases.");
        if (root.Child("otherwise") is { } otherwise)
        {
            var (then, because) = Consequence(otherwise);
            otherwise.NothingElse();
            NothingLacking(otherwise, "because", because);
            cases.Add(new(null, then, because));
        }

        return complete ? cases.ToJoinedList() : null;
    }

    /// <summary>Notes a problem where the case of this position stands; with all of them for null.</summary>
    public static void Problem(JsonPlace root, JoinedList<RuleCase> cases, int? position, string message)
    {
        if (position is not { } i)
            root.Problem("cases", message);
        else if (cases[i].When is null)
            root.Problem("otherwise", message);
        else
            root.Problem("cases", i, message);
    }

    /// <summary>Notes a problem where a reason has a place for what is lacking and nothing fills it.</summary>
    public static void NothingLacking(JsonPlace at, string name, string? reason)
    {
        if (reason?.Contains(Shortfall.Placeholder, StringComparison.Ordinal) == true)
            at.Problem(name, $"'{Shortfall.Placeholder}' stands for what a case lists under 'lacking': this reason has no such list.");
    }

    private static JoinedList<Shortfall> Shortfalls(JsonPlace item, string because, Shelf<Fact> facts)
    {
        var shortfalls = new List<Shortfall>();
        var items = item.Items("lacking", required: false);
        foreach (var at in items)
        {
            var words = at.Text("words");
            if (ConditionReader.AnswerIn(at, facts) is { } unmet)
                shortfalls.Add(new(unmet, words));
            at.NothingElse();
        }

        var hasPlace = because.Contains(Shortfall.Placeholder, StringComparison.Ordinal);
        if (hasPlace != item.Has("lacking") || (hasPlace && items.Count == 0))
            item.Problem($"'lacking' lists what '{Shortfall.Placeholder}' stands for in 'because': give both or neither.");
        return shortfalls.ToJoinedList();
    }

    private static (Outcome Then, string Because) Consequence(JsonPlace at)
    {
        var then = at.Word<Outcome>("then");
        if (then == Outcome.Undetermined)
            at.Problem("then", "Undetermined is what completion finds; no case states it.");
        return (then, at.Text("because"));
    }
}
