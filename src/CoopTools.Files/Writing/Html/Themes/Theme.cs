using System.Globalization;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Colours;
using CoopTools.Files.Writing.Html.Elements;

namespace CoopTools.Files.Writing.Html.Themes;

/// <summary>The colours of the page, light and dark. Every pair has a contrast of at least 4.5 (WCAG 2.1, 1.4.3).</summary>
internal static class Theme
{
    private const int DarkPage = 0x14181D;

    private static readonly Paint[] DarkVerdicts =
    [
        new(0xF28B82, 0x2B0503),
        new(0x4A1A1A, 0xFFC9C4),
        new(0x4D3000, 0xFFCF94),
        new(0x33210F, 0xF2C48D),
        new(0x3A2458, 0xE0CCFF),
        new(0x17381E, 0xAEE5B8),
        new(0x16304F, 0xB5D4FA),
        new(0x1B2026, 0xA9B1B9),
        new(0x453A00, 0xFFE58A),
    ];

    // On a dark page the more exposed state is the brighter one.
    private static readonly Paint[] DarkSteps =
        [new(0x24303B, 0xE6EAEE), new(0x4A3220, 0xFBE9D6), new(0x75431A, 0xFFFFFF), new(0xCB7A2C, 0x140D04), new(0xFFB878, 0x1C1005)];

    /// <summary>The colours.</summary>
    public static IReadOnlyList<ThemeColour> Colours { get; } =
    [
        new("page", Palette.Plain, new(DarkPage, 0xE6EAEE)),
        new("heading", Palette.Heading, new(DarkPage, 0xC5D8EB)),
        new("faint", new(0xFFFFFF, 0x5C636A), new(DarkPage, 0xA3ABB3)),
        new("link", Palette.Link, new(DarkPage, 0x8CC0FF)),
        new("header", Palette.Header, new(0x2A3A4B, 0xFFFFFF)),
        new("band", Palette.Band, new(0x222B35, 0xDCE6F0)),
        new("absent", Palette.Absent, new(0x20252B, 0xA3ABB3)),
        new("notice", Palette.Notice, new(0x3A3108, 0xFFE9A8)),
        .. Verdict.All.Select((v, i) => new ThemeColour(Anchors.ClassOf(v), Palette.Of(v), DarkVerdicts[i])),

        new(TileMap.Shade(null), Palette.NoData, new(DarkPage, 0xA3ABB3)),
        .. Palette.Steps.Select((paint, step) => new ThemeColour(TileMap.Shade(step), paint, DarkSteps[step])),
    ];

    /// <summary>Lines that carry no meaning, and the ring around what has the focus (at least 3 to 1, WCAG 2.1, 1.4.11).</summary>
    public static IReadOnlyList<(string Name, int Light, int Dark)> Lines { get; } =
    [
        ("line", Palette.Line, 0x3B444E),
        ("edge", 0x7A828A, 0x8A939C),
        ("focus", 0xB3400A, 0xFFD166),
    ];

    private static IEnumerable<string> Grounds =>
        [.. Verdict.All.Select(Anchors.ClassOf), "absent", TileMap.Shade(null), .. Palette.Steps.Select((_, i) => TileMap.Shade(i))];

    /// <summary>The custom properties of both schemes. What is printed is light.</summary>
    public static string Css { get; } =
        $":root{{{Properties(c => c.Light, l => l.Light)}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{Properties(c => c.Dark, l => l.Dark)}}}}}\n"
        + string.Concat(Grounds.Select(Ground))
        + OfVerdicts;

    // A row's header has the page's letters unless it is a verdict; what needs attention is bold.
    private static string OfVerdicts =>
        $"tbody th:not({Classes(Verdict.All)}){{color:var(--page-ink)}}\nth:is({Classes(Verdict.All)}){{white-space:nowrap}}\n"
        + $"{Classes(Verdict.All.Where(v => v.NeedsAttention))}{{font-weight:600}}\n";

    private static string Classes(IEnumerable<Verdict> verdicts) => string.Join(',', verdicts.Select(v => $".{Anchors.ClassOf(v)}"));

    private static string Properties(Func<ThemeColour, Paint> paint, Func<(string Name, int Light, int Dark), int> line) => string.Concat(
        Colours.Select(c => $"--{c.Name}:{Hex(paint(c).Fill)};--{c.Name}-ink:{Hex(paint(c).Ink)};")
            .Concat(Lines.Select(l => $"--{l.Name}:{Hex(line(l))};")));

    private static string Ground(string name) => $".{name}{{background:var(--{name});color:var(--{name}-ink);fill:var(--{name})}}\n";

    private static string Hex(int rgb) => string.Create(CultureInfo.InvariantCulture, $"#{rgb:x6}");
}
