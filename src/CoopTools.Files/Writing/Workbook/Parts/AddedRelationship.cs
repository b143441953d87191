namespace CoopTools.Files.Writing.Workbook.Parts;

/// <summary>What one part says about another (ECMA-376 Part 2, § 6.5).</summary>
/// <param name="Id">Its id; those that ClosedXML makes begin with <c>rId</c>.</param>
/// <param name="Type">The last word of its type.</param>
/// <param name="Target">The other part's name.</param>
internal sealed record AddedRelationship(string Id, string Type, string Target);
