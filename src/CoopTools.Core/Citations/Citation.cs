using CoopTools.Law;

namespace CoopTools.Citations;

/// <summary>An authority as a citation: in the form we hold to be right, or as the source prints it.</summary>
public sealed record Citation
{
    /// <summary>The authority's id.</summary>
    public string Id { get; internal init; } = null!;

    /// <summary>The citation: Bluebook form, or the source's own print.</summary>
    public string Text { get; internal init; } = null!;

    /// <summary>The signal that introduces it, or null.</summary>
    public string? Signal { get; internal init; }

    /// <summary>The rule that uses it, where one was asked for; else null.</summary>
    public string? Rule { get; internal init; }

    /// <summary>What it does for that rule, or null.</summary>
    public AuthorityRole? Role { get; internal init; }

    /// <summary>The places of the source that cite it.</summary>
    public JoinedList<string> Places { get; internal init; } = null!;

    /// <summary>Whether this is the source's print.</summary>
    public bool AsPrinted { get; internal init; }

    /// <summary>The ids of the errors in the source's print of it.</summary>
    public JoinedList<string> Errata => Authority.Errata;

    /// <summary>What sort of text it is.</summary>
    public AuthorityKind Kind => Authority.Kind;

    /// <summary>The court, or null.</summary>
    public string? Court => Authority.Court;

    /// <summary>The year of decision, or null.</summary>
    public int? Year => Authority.Year;

    /// <summary>The first day on which it counts: of decision or of effect.</summary>
    public Day From => Authority.Term.From;

    /// <summary>The last day on which it counts, or null.</summary>
    public Day? To => Authority.Term.To;

    /// <summary>From when to when it counts, in words; a year where the day was not found.</summary>
    public string Term => Authority.Term.ToString();

    /// <summary>The procedural stage, and what it means for the weight of the decision, or null.</summary>
    public string? Posture => Authority.Posture;

    /// <summary>Prior or subsequent history, or null.</summary>
    public string? History => Authority.History;

    /// <summary>Whether it was read in public text while the pack was made.</summary>
    public bool Verified => Authority.Verified;

    /// <summary>Which part of the entry was not read in public text, or null.</summary>
    public string? Unverified => Authority.Unverified;

    /// <summary>Whether the source cites it or the pack adds it.</summary>
    public AuthorityOrigin Origin => Authority.Origin;

    /// <summary>What it decides or provides.</summary>
    public string Holding => Authority.Holding;

    /// <summary>A free copy, or null.</summary>
    public string? Link => Authority.Link;

    /// <summary>The ids of the rules that use it.</summary>
    public JoinedList<string> Rules => Authority.Rules;

    /// <summary>What ended it, or null.</summary>
    public string? EndedBy => Authority.Term.EndedBy;

    /// <summary>The authority behind the id.</summary>
    internal Authority Authority { get; init; } = null!;

    /// <summary>The authority behind the id.</summary>
    /// <returns>The authority.</returns>
    public Authority GetAuthority() => Authority;

    /// <summary>An authority by itself, with the pinpoint that the source gives it.</summary>
    /// <param name="authority">The authority.</param>
    /// <returns>The citation.</returns>
    public static Citation Of(Authority authority) => new()
    {
        Id = authority.Id,
        Text = Bluebook.Full(authority, authority.Cited.FirstOrDefault(c => c.Pincite is not null)?.Pincite),
        Places = authority.Cited.Select(c => c.Place).ToJoinedList(),
        Authority = authority,
    };

    /// <summary>An authority as a rule uses it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="use">The use.</param>
    /// <returns>The citation.</returns>
    public static Citation Of(Rule rule, AuthorityUse use) => Of(use.Authority) with
    {
        Text = use.Citation,
        Signal = use.Signal,
        Rule = rule.Id,
        Role = use.Role,
    };

    /// <summary>An authority as the source prints it: one for each place. None where the pack adds it.</summary>
    /// <param name="authority">The authority.</param>
    /// <returns>The citations.</returns>
    public static IEnumerable<Citation> Printed(Authority authority) => authority.Cited.Select(cited => Of(authority) with
    {
        Text = cited.Printed,
        Signal = cited.Signal,
        Places = [cited.Place],
        AsPrinted = true,
    });

    /// <inheritdoc/>
    public override string ToString() => Text;
}
