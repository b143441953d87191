using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Html.Elements;

/// <summary>A part of the page that the contents lead to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Heading">Its heading.</param>
internal sealed record Section(string Id, string Heading)
{
    /// <summary>What is here and how the findings spread.</summary>
    public static Section Summary { get; } = new("summary", "Summary");

    /// <summary>The maps of the states.</summary>
    public static Section Maps { get; } = new("maps", "Maps of the states");

    /// <summary>The matrix.</summary>
    public static Section Matrix { get; } = new("matrix", "Matrix");

    /// <summary>The findings that are listed.</summary>
    public static Section Findings { get; } = new("findings", "Findings");

    /// <summary>The missing facts, ranked.</summary>
    public static Section Next { get; } = new("next", "What to find out next");

    /// <summary>The rules.</summary>
    public static Section Rules { get; } = new("rules", "Rules");

    /// <summary>The authorities.</summary>
    public static Section Authorities { get; } = new("authorities", "Authorities");

    /// <summary>The errors of the source.</summary>
    public static Section Errata { get; } = new("errata", Statements.ErrataTitle);

    /// <summary>What became of the inputs.</summary>
    public static Section Log { get; } = new("log", "Input log");

    /// <summary>What the words and signs mean.</summary>
    public static Section Legend { get; } = new("legend", "Legend");

    /// <summary>The sections, in their order.</summary>
    public static IReadOnlyList<Section> All { get; } = [Summary, Maps, Matrix, Findings, Next, Rules, Authorities, Errata, Log, Legend];

    /// <summary>Opens it.</summary>
    public Markup.Element In(Markup html)
    {
        var section = html.In("section", ("id", Id), ("aria-labelledby", $"{Id}-heading"));
        html.Add("h2", Heading, ("id", $"{Id}-heading"));
        return section;
    }
}
