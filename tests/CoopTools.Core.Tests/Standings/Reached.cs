using CoopTools.Law;

namespace CoopTools.Standings;

/// <summary>The states and territories that the federal pack reaches: all but American Samoa.</summary>
internal static class Reached
{
    public static IReadOnlyList<State> States { get; } = Pack.Federal.States.Where(s => s.Code != CircuitTable.Without).ToArray();
}
