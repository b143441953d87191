namespace CoopTools.Files.Writing.Workbook.Parts;

/// <summary>What is added to one sheet: parts, and the elements of the sheet that lead to them.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Links">The elements that lead to a part each (ECMA-376 Part 1, § 18.3.1.36, and Part 4 on <c>legacyDrawing</c>), in the order of the schema, with its relationship.</param>
/// <param name="Relationships">The sheet's relationships that no element names.</param>
/// <param name="Parts">The parts.</param>
internal sealed record SheetAddition(
    string Sheet,
    IReadOnlyList<(string Element, AddedRelationship To)> Links,
    IReadOnlyList<AddedRelationship> Relationships,
    IReadOnlyList<AddedPart> Parts)
{
    /// <summary>Every relationship of the sheet that is added.</summary>
    public IEnumerable<AddedRelationship> All => Links.Select(l => l.To).Concat(Relationships);
}
