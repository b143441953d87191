using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Packages;

/// <summary>What is added to the package that ClosedXML drafted, by the names of its parts.</summary>
internal sealed class Additions
{
    private readonly Dictionary<string, SheetAddition> _ofSheetPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<AddedRelationship>> _relationships = new(StringComparer.Ordinal);

    /// <summary>Orders what is added by part.</summary>
    /// <param name="partOfSheet">The part of each sheet.</param>
    /// <param name="content">What is added.</param>
    /// <param name="seal">Gives the seal, once all other parts are written.</param>
    public Additions(IReadOnlyDictionary<string, string> partOfSheet, BookContent content, Func<string> seal)
    {
        var parts = new List<AddedPart>();
        if (content.Properties.Count > 0)
        {
            parts.Add(CustomPropertiesPart.Of(() => [.. content.Properties, (Seal.Name, seal())]));
            OfPackage = [CustomPropertiesPart.Relationship];
        }

        foreach (var sheet in content.Additions)
        {
            var part = partOfSheet[sheet.Sheet];
            _ofSheetPart.Add(part, sheet);
            _relationships.Add(RelationshipPart.NameOf(part), sheet.All.ToArray());
            parts.AddRange(sheet.Parts);
        }

        foreach (var part in parts.Where(p => p.Relationships.Count > 0))
            _relationships.Add(RelationshipPart.NameOf(part.Name), part.Relationships);
        Parts = parts;
    }

    /// <summary>The parts.</summary>
    public IReadOnlyList<AddedPart> Parts { get; }

    /// <summary>The relationships of the package itself that are added.</summary>
    public IReadOnlyList<AddedRelationship> OfPackage { get; } = [];

    /// <summary>The names of the parts that relationships are added to, or made for.</summary>
    public IReadOnlyCollection<string> RelationshipParts => _relationships.Keys;

    /// <summary>The elements that a sheet's part ends with, each with the id of its relationship.</summary>
    public IEnumerable<(string Element, string Id)> LinksOf(string sheetPart) =>
        _ofSheetPart.TryGetValue(sheetPart, out var addition) ? addition.Links.Select(l => (l.Element, l.To.Id)) : [];

    /// <summary>The relationships to add to a part of relationships.</summary>
    public IReadOnlyList<AddedRelationship> RelationshipsIn(string part) => _relationships.GetValueOrDefault(part, []);
}
