using CoopTools.Decisions;

namespace CoopTools.Law.Loading;

/// <summary>Reads one file of <c>rules/</c>.</summary>
internal static class RuleReader
{
    private const int MostFacts = 5;

    public static void Read(string fileId, JsonPlace root, PackDraft draft)
    {
        var id = root.Text("id");
        if (!string.Equals(id, fileId, StringComparison.Ordinal))
            root.Problem("id", $"the file is named '{fileId}.json', so the id is '{fileId}'.");
        var question = draft.Questions.Look(root.Text("question"), root.Child("question") ?? root)?.Id ?? string.Empty;
        var places = draft.Places.Ids(root, "places", required: true);
        var uses = UseReader.Read(root, places, draft);
        var decision = DecisionReader.Read(root, draft.Facts);
        var examples = root.Items("examples").Select(item => Example(item, draft)).ToJoinedList();
        var (title, statement, modality) = (root.Text("title"), root.Text("statement"), root.Word<Modality>("modality"));
        var (cautions, errata) = (draft.Cautions.Ids(root, "cautions"), draft.Errata.Ids(root, "errata"));
        var notReached = ReachReader.Read(root, draft);
        var (undecided, noCircuit) = (root.TextOrNull("undecidedReason"), root.TextOrNull("noCircuitDecision"));
        DecisionReader.NothingLacking(root, "undecidedReason", undecided);
        root.NothingElse();
        if (decision is not { } cases)
            return;

        var facts = cases.SelectMany(c => c.Test?.Facts ?? []).Distinct().ToJoinedList();
        if (facts.Count > MostFacts)
        {
            root.Problem("cases", $"the rule reads {facts.Count} facts; the most is {MostFacts}. Split it into two rules.");
            return;
        }

        if (!draft.Tested && !Decides(root, cases, undecided))
            return;
        var rule = new Rule
        {
            Id = id,
            Question = question,
            Title = title,
            Modality = modality,
            Statement = statement,
            Places = places,
            NotReached = notReached,
            Reads = facts,
            Uses = uses,
            Cautions = cautions,
            Errata = errata,
            Cases = cases,
            UndecidedReason = undecided,
            NoCircuitDecision = noCircuit,
            Examples = examples,
        };
        draft.Rules.Add(id, rule, root);
    }

    private static bool Decides(JsonPlace root, JoinedList<RuleCase> cases, string? undecided) =>
        DecisionTable.Compile(cases, undecided, (position, message) => DecisionReader.Problem(root, cases, position, message)) is not null;

    private static RuleExample Example(JsonPlace item, PackDraft draft)
    {
        var example = new RuleExample(
            item.Text("note"),
            AnswerReader.Facts(item.Members("facts"), draft.Facts),
            item.Word<Outcome>("outcome"),
            draft.Facts.Ids(item, "missing"));
        item.NothingElse();
        return example;
    }
}
