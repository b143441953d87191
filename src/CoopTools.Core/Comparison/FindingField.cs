using CoopTools.Evaluation;

namespace CoopTools.Comparison;

/// <summary>One field of the long form.</summary>
/// <param name="Name">Its name: that of the finding's property.</param>
/// <param name="Form">What it is.</param>
/// <param name="Value">Gives a finding's value; null for nothing.</param>
internal sealed record FindingField(string Name, FieldForm Form, Func<Finding, object?> Value)
{
    /// <summary>A finding's text; empty for nothing.</summary>
    /// <param name="finding">The finding.</param>
    public string Text(Finding finding) => Value(finding)?.ToString() ?? string.Empty;
}
