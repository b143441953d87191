using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Colours;

/// <summary>The colours of the workbook, and of the page in its light scheme. Every pair has a contrast of at least 4.5 (WCAG 2.1, 1.4.3), and a verdict has its sign besides.</summary>
internal static class Palette
{
    /// <summary>Thin lines between cells.</summary>
    public const int Line = 0xD0D5DA;

    /// <summary>Text on the plain sheet.</summary>
    public static Paint Plain { get; } = new(0xFFFFFF, 0x1F2328);

    /// <summary>Header rows.</summary>
    public static Paint Header { get; } = new(0x24384C, 0xFFFFFF);

    /// <summary>Titles above a header row.</summary>
    public static Paint Band { get; } = new(0xE3E9EF, 0x1F2F3F);

    /// <summary>Titles and headings.</summary>
    public static Paint Heading { get; } = new(0xFFFFFF, 0x24384C);

    /// <summary>What is there to say that something is not.</summary>
    public static Paint Faint { get; } = new(0xFFFFFF, 0x6A7178);

    /// <summary>A cell without a finding.</summary>
    public static Paint Absent { get; } = new(0xF1F2F4, 0x666C73);

    /// <summary>A link.</summary>
    public static Paint Link { get; } = new(0xFFFFFF, 0x0B57A4);

    /// <summary>A link in a header row.</summary>
    public static Paint HeaderLink { get; } = new(0xC9D6E3, 0x0A3D73);

    /// <summary>A note that must not be overlooked.</summary>
    public static Paint Notice { get; } = new(0xFFF6DB, 0x4E3B00);

    /// <summary>The steps of the maps, from the palest to the darkest.</summary>
    public static IReadOnlyList<Paint> Steps { get; } =
        [new(0xE8EEF3, 0x1F2F3F), new(0xFDE8CB, 0x4A2800), new(0xF9C68D, 0x4A2800), new(0xE08A45, 0x2B1600), new(0x8C3A0B, 0xFFFFFF)];

    /// <summary>A tile of a map without data.</summary>
    public static Paint NoData { get; } = new(0xFFFFFF, 0x6A7178);

    /// <summary>Headers of the facts of one question after the other; in a pack with more questions they come again.</summary>
    public static IReadOnlyList<Paint> Questions { get; } = [new(0x0B5563, 0xFFFFFF), new(0x5B3A82, 0xFFFFFF), new(0x7A3E12, 0xFFFFFF), new(0x2F5D2A, 0xFFFFFF)];

    /// <summary>The colours of a tile of a map.</summary>
    public static Paint Of(StateTile tile) => tile.Step is { } step ? Steps[step] : NoData;

    /// <summary>The colours of a verdict. A plain conflict is the only dark one.</summary>
    public static Paint Of(Verdict verdict) => (verdict.Outcome, verdict.Contested) switch
    {
        (Outcome.Conflict, false) => new(0xA61B1B, 0xFFFFFF),
        (Outcome.Conflict, true) => new(0xF8C9C5, 0x7A1210),
        (Outcome.Risk, false) => new(0xFBC98F, 0x532600),
        (Outcome.Risk, true) => new(0xFCE4D0, 0x7A3A00),
        (Outcome.Misstated, _) => new(0xE2D2F5, 0x431073),
        (Outcome.Consistent, _) => new(0xD3ECD6, 0x14501C),
        (Outcome.Discretionary, _) => new(0xDAE8F8, 0x0E3A6B),
        (Outcome.NotApplicable, _) => new(0xFFFFFF, 0x5F666D),
        _ => new(0xFFF4BF, 0x574500),
    };
}
