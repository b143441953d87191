using CoopTools.Evaluation;

namespace CoopTools.Comparison;

/// <summary>The long form of findings: one finding a line, under these names in this order.</summary>
public static class LongForm
{
    private static readonly (string Name, Func<Finding, string?> Text)[] Fields =
    [
        ("Jurisdiction", f => f.Jurisdiction),
        ("State", f => f.State),
        ("Circuit", f => f.Circuit),
        ("Kind", f => f.Kind),
        ("Id", f => f.Id),
        ("RecordDate", f => DayText.Iso(f.RecordDate)),
        ("AsOf", f => DayText.Iso(f.AsOf)),
        ("Rule", f => f.Rule),
        ("Question", f => f.Question),
        ("Title", f => f.Title),
        ("Modality", f => f.Modality),
        ("Outcome", f => f.Outcome),
        ("Standing", f => f.Standing),
        ("Contrary", f => f.Contrary.ToString()),
        ("Stale", f => f.Stale.ToString()),
        ("Reason", f => f.Reason),
        ("Facts", f => f.UsedWords.ToString()),
        ("Missing", f => f.Missing.ToString()),
        ("Flips", f => f.Flips.ToString()),
        ("Authorities", f => f.Authorities.ToString()),
        ("Cautions", f => f.Cautions.ToString()),
        ("Evidence", f => f.Evidence),
        ("Place", f => f.Place.ToString()),
        ("Pack", f => f.Pack),
        ("PackHash", f => f.PackHash),
        ("Errata", f => f.Errata.ToString()),
    ];

    /// <summary>The names of the columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = Fields.Select(f => f.Name).ToArray();

    /// <summary>The texts of a finding, one for each column; empty for what is not known.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The texts.</returns>
    public static IEnumerable<string> Values(Finding finding) => Fields.Select(f => f.Text(finding) ?? string.Empty);
}
