using CoopTools.Files.Writing.Colours;

namespace CoopTools.Files.Writing.Html.Themes;

/// <summary>A ground with the letters on it, in both colour schemes.</summary>
/// <param name="Name">The name of its custom property; that of the letters ends in <c>-ink</c>.</param>
/// <param name="Light">In the light scheme, and in print.</param>
/// <param name="Dark">In the dark scheme.</param>
internal sealed record ThemeColour(string Name, Paint Light, Paint Dark);
