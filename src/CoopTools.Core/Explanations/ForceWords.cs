using System.Globalization;
using CoopTools.Law;

namespace CoopTools.Explanations;

/// <summary>Says why an authority binds or does not.</summary>
internal static class ForceWords
{
    public static string OfText(AuthorityKind kind) => kind switch
    {
        AuthorityKind.Constitution => "the Constitution is binding everywhere",
        AuthorityKind.Statute => "a federal statute is binding everywhere",
        AuthorityKind.Regulation => "a federal regulation is binding everywhere",
        _ => "a document of the executive is guidance and binds no court",
    };

    public static string OfCourt(Court court, State? state) => court.Level switch
    {
        CourtLevel.Supreme => "the Supreme Court is binding everywhere",
        CourtLevel.Appeals => OfAppeals(court.Circuit!, state),
        CourtLevel.District => "a district court's opinion binds no other court, and is persuasive",
        _ => "the court of a state or territory is persuasive on federal law",
    };

    /// <summary>What a day does to it, to be appended; nothing where it is current.</summary>
    public static string OfDay(Authority authority, DateOnly day)
    {
        if (!authority.IsInForce(day))
            return string.Create(CultureInfo.InvariantCulture, $", but it had no force on {day:yyyy-MM-dd}");
        return authority.NeedsReview(day)
            ? string.Create(CultureInfo.InvariantCulture, $", but it had to be looked at again by {authority.ReviewBy:yyyy-MM-dd}")
            : string.Empty;
    }

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
