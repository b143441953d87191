namespace CoopTools.Law;

/// <summary>A state, the District of Columbia or a territory, with the federal circuit it lies in.</summary>
/// <param name="Code">The two-letter postal code.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">State, district or territory.</param>
/// <param name="Circuit">The circuit, or null where there is none (American Samoa).</param>
public sealed record State(string Code, string Name, StateKind Kind, Circuit? Circuit)
{
    /// <summary>The two-letter postal code.</summary>
    public string Code { get; internal init; } = Code;

    /// <summary>The name.</summary>
    public string Name { get; internal init; } = Name;

    /// <summary>State, district or territory.</summary>
    public StateKind Kind { get; internal init; } = Kind;

    /// <summary>The circuit, or null where there is none (American Samoa).</summary>
    public Circuit? Circuit { get; internal init; } = Circuit;

    /// <summary>The name as it stands in a sentence: <c>Texas</c>, but <c>the District of Columbia</c>.</summary>
    public string NameInText => Kind == StateKind.District || Name.EndsWith("Islands", StringComparison.Ordinal) ? $"the {Name}" : Name;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
