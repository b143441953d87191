namespace CoopTools.Law.Loading;

/// <summary>Reads <c>circuits.json</c>.</summary>
internal static class CircuitReader
{
    public static void Read(PackFolder folder, PackDraft draft)
    {
        if (folder.Root("circuits.json") is not { } root)
            return;
        foreach (var item in root.Items("circuits"))
        {
            var circuit = new Circuit(item.Text("id"), item.Text("court"), item.Text("name"));
            if (draft.Circuits.Any(c => string.Equals(c.Id, circuit.Id, StringComparison.OrdinalIgnoreCase)))
                item.Problem($"the circuit id '{circuit.Id}' is there twice. Rename one.");
            draft.Circuits.Add(circuit);
            foreach (var state in item.Items("states"))
                AddState(state, circuit, draft);
            item.NothingElse();
        }

        foreach (var state in root.Items("noCircuit", required: false))
            AddState(state, null, draft);
        root.NothingElse();
    }

    private static void AddState(JsonPlace at, Circuit? circuit, PackDraft draft)
    {
        var state = new State(at.Text("code"), at.Text("name"), at.WordOrNull<StateKind>("kind") ?? StateKind.State, circuit);
        draft.States.Add(state.Code, state, at);
        at.NothingElse();
    }
}
