namespace CoopTools.Law;

/// <summary>The court that decided a case.</summary>
/// <param name="Name">Its Bluebook abbreviation.</param>
/// <param name="Level">Where it stands.</param>
/// <param name="Circuit">The circuit that its opinions bind, for a court of appeals; else null.</param>
public sealed record Court(string Name, CourtLevel Level, Circuit? Circuit)
{
    /// <summary>Its Bluebook abbreviation.</summary>
    public string Name { get; internal init; } = Name;

    /// <summary>Where it stands.</summary>
    public CourtLevel Level { get; internal init; } = Level;

    /// <summary>The circuit that its opinions bind, for a court of appeals; else null.</summary>
    public Circuit? Circuit { get; internal init; } = Circuit;

    /// <summary>The state or territory whose court it is, or null for a federal court.</summary>
    public State? State { get; internal init; }

    /// <summary>Whether the decision is one of the state's highest court on the state's own law: it settles that law for every court.</summary>
    public bool SettlesStateLaw { get; internal init; }

    private static readonly string[] DistrictPrefixes = ["D. ", "N.D. ", "S.D. ", "E.D. ", "W.D. ", "M.D. ", "C.D. ", "D.D.C."];

    /// <summary>Reads a court's level and circuit off its Bluebook abbreviation (table T1).</summary>
    /// <param name="name">The abbreviation, as in <c>U.S.</c>, <c>9th Cir.</c>, <c>D. Or.</c> or <c>Mass.</c></param>
    /// <param name="circuits">The circuits that there are.</param>
    /// <returns>The court, or null where the name ends in <c>Cir.</c> and is of no known circuit.</returns>
    public static Court? Parse(string name, IEnumerable<Circuit> circuits)
    {
        if (string.Equals(name, "U.S.", StringComparison.Ordinal))
            return new(name, CourtLevel.Supreme, null);
        if (circuits.FirstOrDefault(c => string.Equals(c.Court, name, StringComparison.Ordinal)) is { } circuit)
            return new(name, CourtLevel.Appeals, circuit);
        if (name.EndsWith("Cir.", StringComparison.Ordinal))
            return null;
        var district = DistrictPrefixes.Any(p => name.StartsWith(p, StringComparison.Ordinal));
        return new(name, district ? CourtLevel.District : CourtLevel.Other, null);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
