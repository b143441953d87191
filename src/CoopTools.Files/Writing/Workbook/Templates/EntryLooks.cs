using CoopTools.Files.Writing.Colours;
using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Templates;

/// <summary>The looks of cells that are filled in: the sheet's protection leaves them open.</summary>
internal static class EntryLooks
{
    /// <summary>The name of a jurisdiction.</summary>
    public static Look Name { get; } = new(Palette.Plain) { Bold = true, Locked = false };

    /// <summary>Text, and ids with their leading zeros.</summary>
    public static Look Text { get; } = new(Palette.Plain) { Locked = false };

    /// <summary>An answer from a list.</summary>
    public static Look Answer { get; } = new(Palette.Plain) { Locked = false, Wrap = false };

    /// <summary>A day, the same in every country.</summary>
    public static Look Day { get; } = new(Palette.Plain) { Locked = false, Wrap = false, Format = "yyyy-mm-dd" };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Look> All { get; } = [Name, Text, Answer, Day];
}
