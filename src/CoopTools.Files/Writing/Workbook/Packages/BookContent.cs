using CoopTools.Files.Writing.Workbook.Parts;
using CoopTools.Files.Writing.Workbook.Tables;

namespace CoopTools.Files.Writing.Workbook.Packages;

/// <summary>What goes into a workbook besides what ClosedXML makes.</summary>
/// <param name="Rows">The rows to stream into its sheets.</param>
internal sealed record BookContent(IReadOnlyList<StreamedRows> Rows)
{
    /// <summary>The drawings and notes of its sheets.</summary>
    public IReadOnlyList<SheetAddition> Additions { get; init; } = [];

    /// <summary>Its custom properties; where there are any, it is sealed as well.</summary>
    public IReadOnlyList<(string Name, string Value)> Properties { get; init; } = [];
}
