using CoopTools.Law;

namespace CoopTools.Explanations;

/// <summary>Says why an authority binds or does not.</summary>
internal static class ForceWords
{
    public static string OfText(Authority authority, State? state) => authority.Kind switch
    {
        _ when authority.MadeBy is { } home => state is null || state == home
            ? $"the law of {home.NameInText} is binding there"
            : $"the law of {home.NameInText} binds nowhere else",
        AuthorityKind.Constitution => "the Constitution is binding everywhere",
        AuthorityKind.Statute => "a federal statute is binding everywhere",
        AuthorityKind.Regulation or AuthorityKind.PublishedRule => "a federal regulation is binding everywhere",
        AuthorityKind.ExecutiveFinding => "a finding of the executive sets in force the power that its statute ties to it, while it lasts",
        AuthorityKind.Proclamation => "a proclamation has the effect that the statute it is made under gives it",
        _ => "a document of the executive is guidance and binds no court",
    };

    public static string OfCourt(Court court, State? state) => court.Level switch
    {
        CourtLevel.Supreme => "the Supreme Court is binding everywhere",
        CourtLevel.Appeals => OfAppeals(court.Circuit!, state),
        CourtLevel.District => "a district court's opinion binds no other court, and is persuasive",
        _ => OfState(court, court.State, state),
    };

    /// <summary>Why it does not count any more.</summary>
    public static string OfEnded(Term term)
    {
        var by = term.EndedBy is { } what ? $" ({what})" : string.Empty;
        return $"it ended {(term.ToYearOnly ? "in" : "on")} {term.Ended} and does not count on the law's day{by}";
    }

    /// <summary>Why it does not count yet.</summary>
    public static string OfLater(Authority authority) =>
        $"it {(authority.Kind == AuthorityKind.Case ? "was decided" : "took effect")} later than the law's day, {(authority.Term.FromYearOnly ? "in" : "on")} {authority.Term.Began}";

    /// <summary>What a day of review that is past does to it, to be appended; nothing where it is current.</summary>
    public static string OfReview(Authority authority, DateOnly day) => authority.NeedsReview(day)
        ? $", but review of it was due by {DayText.Iso(authority.ReviewBy)}"
        : string.Empty;

    private static string OfState(Court court, State? of, State? state) => of switch
    {
        not null when court.SettlesStateLaw => state is null || state == of
            ? $"the highest court of {of.NameInText} is binding there on the law of {of.NameInText}"
            : $"it speaks of the law of {of.NameInText} and binds nowhere else",
        null => "the court of a state or territory is persuasive on federal law",
        _ when state == of => $"a court of {of.NameInText} is binding there on the law of {of.NameInText}, and says nothing on federal law that binds",
        _ => $"it speaks of the law of {of.NameInText} and binds nowhere else",
    };

    private static string OfAppeals(Circuit circuit, State? state)
    {
        if (state is null)
            return $"binding on federal courts in the {circuit.Id} Circuit, persuasive elsewhere";
        if (state.Circuit == circuit)
            return $"{state.NameInText} lies in the {circuit.Id} Circuit, so it is binding on federal courts there";
        return state.Circuit is null
            ? $"{state.NameInText} lies in no circuit, so it is persuasive there"
            : $"{state.NameInText} lies in the {state.Circuit.Id} Circuit and not in the {circuit.Id}, so it is persuasive there";
    }
}
