namespace CoopTools.Law;

/// <summary>A state, the District of Columbia or a territory, with the federal circuit it lies in.</summary>
/// <param name="Code">The two-letter postal code.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">State, district or territory.</param>
/// <param name="Circuit">The circuit, or null where there is none (American Samoa).</param>
public sealed record State(string Code, string Name, StateKind Kind, Circuit? Circuit)
{
    /// <inheritdoc/>
    public override string ToString() => Code;
}
