namespace CoopTools.Files.Writing.Workbook.Parts;

/// <summary>A part that ClosedXML does not make.</summary>
/// <param name="Name">Its name in the package.</param>
/// <param name="ContentType">What it is, as a media type.</param>
/// <param name="Write">Writes its content.</param>
internal sealed record AddedPart(string Name, string ContentType, Action<Stream> Write)
{
    /// <summary>Its relationships to other parts.</summary>
    public IReadOnlyList<AddedRelationship> Relationships { get; init; } = [];
}
