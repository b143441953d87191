namespace CoopTools.Law;

/// <summary>A federal judicial circuit (28 U.S.C. § 41).</summary>
/// <param name="Id">Its ordinal, as in <c>5th</c> or <c>D.C.</c></param>
/// <param name="Court">Its court of appeals in Bluebook form, as in <c>5th Cir.</c></param>
/// <param name="Name">Its name in words.</param>
public sealed record Circuit(string Id, string Court, string Name)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}
