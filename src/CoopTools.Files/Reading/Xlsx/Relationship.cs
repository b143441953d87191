namespace CoopTools.Files.Reading.Xlsx;

/// <summary>What one part of a package says about another (ECMA-376 part 2, § 6.5).</summary>
/// <param name="Id">Its id, unique in the part that says it.</param>
/// <param name="Type">What the other part is, as a URI; only its last word is the same in the strict and the transitional form.</param>
/// <param name="Part">The other part's name, without a slash before it.</param>
internal sealed record Relationship(string Id, string Type, string Part)
{
    public bool IsOf(string kind) => Type.EndsWith("/" + kind, StringComparison.Ordinal);
}
