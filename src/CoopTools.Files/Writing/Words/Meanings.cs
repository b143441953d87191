using CoopTools.Evaluation;
using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Files.Writing.Words;

/// <summary>What the words of a finding mean, for a reader who has nothing but the workbook.</summary>
internal static class Meanings
{
    /// <summary>On links that nobody opened.</summary>
    public const string LinksOfCases = "A link of a case to Justia or to CourtListener's citation look-up is made from its citation and was not opened.";

    /// <summary>On what is not known.</summary>
    public const string UnknownIsNotNo = "Unknown is what was not recorded; a blank cell is Unknown. No means that the governing texts were read and do not say so. An Unknown answer is never taken for No: a finding that would come out differently with different answers is Undetermined, and names the facts it turns on.";

    /// <summary>On the day that standing follows.</summary>
    public const string LawsDay = "Standing follows the law's day, which is the day of the record or the one that was asked for: an authority counts from its decision or effect until its end, and one that came after the law's day is listed as later.";

    /// <summary>On findings that have to be looked at again.</summary>
    public const string Stale = "A stale finding has to be looked at again before anyone relies on it, and its reason says why: an authority that it rests on is past its review date, or outside its dates, on the law's day; or the law's day lies before the first that the pack describes.";

    /// <summary>What a verdict means.</summary>
    public static string Of(Verdict verdict, PackWords words) => (verdict.Outcome, verdict.Contested) switch
    {
        (Outcome.Conflict, false) => words.Conflict,
        (Outcome.Conflict, true) => words.ContestedConflict,
        (Outcome.Risk, false) => "It is exposed: courts differ, or a condition of what it does is not shown.",
        (Outcome.Risk, true) => words.ContestedRisk,
        (Outcome.Misstated, _) => words.Misstated,
        (Outcome.Consistent, _) => "What it does is in line with the rule.",
        (Outcome.Discretionary, _) => words.Discretionary,
        (Outcome.NotApplicable, _) => "The rule does not reach it or what it does.",
        _ => "The answer turns on a fact that is not known: Findings says which, and what each answer would lead to.",
    };

    /// <summary>What a standing means.</summary>
    public static string Of(Standing standing, PackWords words) => standing switch
    {
        Standing.Binding => words.Binding,
        Standing.Persuasive => "Courts there may follow the best authority for the rule, and need not.",
        Standing.Guidance => "The best authority for the rule is a document of the executive.",
        Standing.Contested => words.Contested,
        Standing.Unknown => "The state is not known, and the standing differs between states.",
        _ => "No authority is given for the rule, or none was in force on the law's day.",
    };

    /// <summary>What an authority's role means.</summary>
    public static string Of(AuthorityRole role, PackWords words) => role switch
    {
        AuthorityRole.Holds => "States the rule.",
        AuthorityRole.Partial => "States a part of it, or a narrower rule: at most persuasive for the whole.",
        AuthorityRole.Background => "Is the provision behind it. Shown; changes nothing.",
        AuthorityRole.Limits => "Narrows it. Shown; changes nothing.",
        AuthorityRole.StateLaw => words.StateLaw,
        _ => "Decides the other way. Where it binds, the rule is Contested; elsewhere it is counted as contrary.",
    };

    /// <summary>What a modality means.</summary>
    public static string Of(Modality modality) => modality switch
    {
        Modality.Permitted => "The act may be done and need not be.",
        Modality.Prohibited => "The act may not be done.",
        _ => "The act may not be done unless a condition is met.",
    };

    /// <summary>What an erratum's status means.</summary>
    public static string Of(ErratumStatus status) => status switch
    {
        ErratumStatus.Corrected => "The corrected form is shown, and flagged.",
        ErratumStatus.Form => "Style only: the corrected form is shown.",
        _ => "Could not be settled: what is printed is told with what it may have to be.",
    };
}
