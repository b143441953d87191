using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>One place of the source, and what of the pack covers it.</summary>
/// <param name="Place">The place's id.</param>
/// <param name="Says">What stands there, in the pack's words.</param>
/// <param name="Question">The question that stands there, or null.</param>
/// <param name="Rules">The rules that state it.</param>
/// <param name="Authorities">The authorities that are cited there.</param>
/// <param name="Errata">The errors that stand there.</param>
/// <param name="NotCovered">Why nothing covers it, or null.</param>
public sealed record SourceCoverage(
    string Place,
    string Says,
    string? Question,
    JoinedList<string> Rules,
    JoinedList<string> Authorities,
    JoinedList<string> Errata,
    string? NotCovered)
{
    /// <summary>The place's id.</summary>
    public string Place { get; internal init; } = Place;

    /// <summary>What stands there, in the pack's words.</summary>
    public string Says { get; internal init; } = Says;

    /// <summary>The question that stands there, or null.</summary>
    public string? Question { get; internal init; } = Question;

    /// <summary>The rules that state it.</summary>
    public JoinedList<string> Rules { get; internal init; } = Rules;

    /// <summary>The authorities that are cited there.</summary>
    public JoinedList<string> Authorities { get; internal init; } = Authorities;

    /// <summary>The errors that stand there.</summary>
    public JoinedList<string> Errata { get; internal init; } = Errata;

    /// <summary>Why nothing covers it, or null.</summary>
    public string? NotCovered { get; internal init; } = NotCovered;

    /// <summary>Every place of a pack's source, in the source's order.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>The places with what covers them.</returns>
    public static IReadOnlyList<SourceCoverage> Of(Pack pack) => pack.Places.Select(place => new SourceCoverage(
        place.Id,
        place.Says,
        pack.Questions.FirstOrDefault(q => Same(q.Place, place))?.Id,
        pack.Rules.Where(r => r.Places.Any(p => Same(p, place))).Select(r => r.Id).ToJoinedList(),
        pack.Authorities.Where(a => a.Cited.Any(c => Same(c.Place, place))).Select(a => a.Id).ToJoinedList(),
        pack.Errata.Where(e => Same(e.Place, place) || e.Also.Any(a => Same(a.Place, place))).Select(e => e.Id).ToJoinedList(),
        place.NotCovered)).ToArray();

    /// <inheritdoc/>
    public override string ToString() => Place;

    private static bool Same(string id, Place place) => string.Equals(id, place.Id, StringComparison.OrdinalIgnoreCase);
}
