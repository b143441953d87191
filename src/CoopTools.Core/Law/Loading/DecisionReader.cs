using CoopTools.Evaluation;

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
            item.NothingElse();
            if (when is not null)
                cases.Add(new(when, then, because));
        }

        if (items.Count == 0 || items.Count > Completion.MostCases)
            root.Problem("cases", $"a rule has from 1 to {Completion.MostCases} cases.");
        if (cases.Count != items.Count || cases.Count is 0 or > Completion.MostCases)
            return null;
        if (root.Child("otherwise") is { } otherwise)
        {
            var (then, because) = Consequence(otherwise);
            otherwise.NothingElse();
            cases.Add(new(null, then, because));
        }

        return cases.ToJoinedList();
    }

    /// <summary>Where a case of this position stands, below the rule's root.</summary>
    public static string PointerName(JoinedList<RuleCase> cases, int? position) => position switch
    {
        null => "cases",
        { } i when cases[i].When is null => "otherwise",
        { } i => $"cases/{i}",
    };

    private static (Outcome Then, string Because) Consequence(JsonPlace at)
    {
        var then = at.Word<Outcome>("then");
        if (then == Outcome.Undetermined)
            at.Problem("then", "Undetermined is what completion finds; no case states it.");
        return (then, at.Text("because"));
    }
}
