using System.Xml.Linq;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Drawings;

/// <summary>One thing on a sheet's drawing.</summary>
/// <param name="Anchor">Where it stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it shows, for those who do not see it.</param>
/// <param name="Part">The part that it is kept in.</param>
/// <param name="RelationshipType">The last word of the relationship's type that leads to the part.</param>
/// <param name="Element">Makes its element of its number and the id of its relationship.</param>
internal sealed record Drawn(Anchor Anchor, string Name, string Description, AddedPart Part, string RelationshipType, Func<Drawn, int, string, XElement> Element);
