using CoopTools.Files.Writing.Colours;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Tables;
using CoopTools.Records;

namespace CoopTools.Files.Writing.Workbook.Templates;

/// <summary>One column of the sheet that is filled in.</summary>
/// <param name="Header">Its header, by which import knows it.</param>
/// <param name="Width">Its width, in digits of the workbook's font.</param>
/// <param name="Look">How its cells look.</param>
/// <param name="Text">Gives what a record has there; null for nothing.</param>
internal sealed record EntryColumn(string Header, double Width, Look Look, Func<Jurisdiction, string?> Text)
{
    /// <summary>The colours of the header.</summary>
    public Paint Paint { get; init; } = Palette.Header;

    /// <summary>What is shown beside a cell that is being filled in.</summary>
    public required string Message { get; init; }

    /// <summary>The choices of the drop-down list; none for a column without one.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>A record's cell.</summary>
    public TableCell Cell(Jurisdiction record) => Text(record) is not { } text ? Blank
        : ReferenceEquals(Look, EntryLooks.Day) && SerialDay.Of(text) is { } serial ? new(serial, Look, IsNumber: true)
        : new(text, Look);

    /// <summary>A cell that is still to be filled in.</summary>
    public TableCell Blank => new(string.Empty, Look);
}
