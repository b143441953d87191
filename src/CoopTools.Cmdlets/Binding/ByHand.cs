using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Binding;

/// <summary>Makes a jurisdiction of what someone typed.</summary>
internal static class ByHand
{
    private static readonly string[] Headers = [nameof(IdentityField.Jurisdiction), nameof(IdentityField.State), nameof(IdentityField.Kind)];

    /// <summary>The jurisdiction.</summary>
    /// <exception cref="IntakeException">A fact or an answer does not exist, or the name is blank.</exception>
    public static Jurisdiction Read(Pack pack, string name, string? state, JurisdictionKind? kind, IReadOnlyDictionary<string, string> facts)
    {
        var intake = new Intake("-Fact");
        var plan = ColumnPlan.Make(Headers, new Dictionary<string, string>(StringComparer.Ordinal), facts, pack, "Test-CoopPolicy", "Fact");
        var cells = new[] { name, state ?? string.Empty, kind?.ToString() ?? string.Empty };
        return new JurisdictionReader(pack, plan, intake).Read(new(1, cells.Select(c => new Cell(c, CellKind.Text)).ToArray()))
            ?? throw new IntakeException("NoName", "The name of the jurisdiction is blank. Give -Jurisdiction a name.");
    }
}
