using CoopTools.Citations;
using CoopTools.Law;

namespace CoopTools.Decisions;

/// <summary>The sentences that the engine itself makes.</summary>
internal static class Wording
{
    /// <summary>What a finding is told apart by that rests on something past its dates.</summary>
    public const string PastReview =
        "An authority that this rests on is past its review date, or outside its dates, on the law's day: look it up before relying on this.";

    /// <summary>What a finding says whose rule no authority carries on the law's day.</summary>
    public const string NothingInForce =
        "No recorded authority that states this rule was in force on the law's day, so what follows is read with later ones:";

    /// <summary>What is said of an answer that was recorded where another may follow from the law's day.</summary>
    public static string RecordedWins(Fact fact) =>
        $"The answer recorded for '{fact.Id}' is used, not the one that follows from the law's day.";

    /// <summary>What a court decided on its own state's law, behind the reason under federal law.</summary>
    public static string OnStateLaw(AuthorityUse use) =>
        $"The law of {use.Authority.DecidedBy!.State!.NameInText} is a separate question, on which {Bluebook.Brief(use.Authority)} binds there. {use.Note ?? use.Authority.Holding}";

    /// <summary>Why a finding is undetermined: the facts it turns on and the outcomes still possible.</summary>
    public static string Undetermined(IEnumerable<Fact> missing, IEnumerable<Outcome> possible) =>
        $"Turns on what is not known: {Series.Of(missing.Select(f => f.Label), "and")}. Still possible: {Series.Of(possible.Select(o => o.ToString()), "or")}.";
}
