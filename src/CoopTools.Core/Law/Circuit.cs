namespace CoopTools.Law;

/// <summary>A federal judicial circuit (28 U.S.C. § 41).</summary>
/// <param name="Id">Its ordinal, as in <c>5th</c> or <c>D.C.</c></param>
/// <param name="Court">Its court of appeals in Bluebook form, as in <c>5th Cir.</c></param>
/// <param name="Name">Its name in words.</param>
public sealed record Circuit(string Id, string Court, string Name)
{
    /// <summary>Its ordinal, as in <c>5th</c> or <c>D.C.</c></summary>
    public string Id { get; internal init; } = Id;

    /// <summary>Its court of appeals in Bluebook form, as in <c>5th Cir.</c></summary>
    public string Court { get; internal init; } = Court;

    /// <summary>Its name in words.</summary>
    public string Name { get; internal init; } = Name;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
