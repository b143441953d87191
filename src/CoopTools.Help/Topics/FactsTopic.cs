using CoopTools.Law;

namespace CoopTools.Help.Topics;

/// <summary>about_CoopTools_Facts: the codebook.</summary>
internal sealed class FactsTopic(Pack pack, DocComments comments) : ITopic
{
    public string Name => "about_CoopTools_Facts";

    public string Text()
    {
        var text = new TopicText(Name, $"The codebook: the {pack.Facts.Count} facts that can be recorded of a jurisdiction, with question and answers.");
        text.Say($"{Answer.Unknown} is always an answer, and a blank cell is {Answer.Unknown}. No means that the governing texts were read and do not say so. A fact's id and its label, behind it, serve as column headers; New-CoopJurisdiction has a parameter for each, named by the id without hyphens.");
        text.Say($"Import reads as {Answer.Unknown} too: {string.Join(", ", pack.UnknownAliases)}.");
        text.Head("What answers are taken from");
        var widest = Enum.GetNames<AnsweredFrom>().Max(n => n.Length);
        foreach (var from in Enum.GetValues<AnsweredFrom>())
            text.Define($"{from}", widest, comments.Summary($"F:{typeof(AnsweredFrom).FullName}.{from}"));
        text.Head("The facts");
        foreach (var fact in pack.Facts)
            Write(text, fact);
        text.Head("Answers that cannot all hold");
        text.Say($"Such a set is a problem that names the cells, and each of its facts counts as {Answer.Unknown}.");
        foreach (var contradiction in pack.Contradictions)
            text.Say($"{string.Join(", ", contradiction.Answers)}: {contradiction.Because}", hanging: 4);
        return text.SeeAlso("Get-CoopFact", "New-CoopTemplate", "New-CoopJurisdiction", "about_CoopTools_Rules").ToString();
    }

    private static void Write(TopicText text, Fact fact)
    {
        text.Blank().Define(fact.Id, fact.Id.Length, fact.Label);
        text.Say(fact.Question, 2);
        var widest = fact.Answers.Max(a => a.Value.Length);
        foreach (var answer in fact.Answers)
            text.Define(answer.Value, widest, answer.Meaning, 3);
        if (fact.Excludes is { } excluded)
            text.Say($"Not counted: {excluded}", 2, hanging: 4);
        foreach (var derived in fact.Derived)
            text.Say($"Where nothing is recorded, {derived.Answer}{Days(derived)}: {derived.Because}", 2, hanging: 4);
        text.Say($"From: {string.Join(", ", fact.AnsweredFrom)}. Read by {string.Join(", ", fact.Rules)}.", 2, hanging: 4);
    }

    private static string Days(DatedAnswer derived) =>
        $"{(derived.From is null ? string.Empty : $" from {DayText.Iso(derived.From)}")}{(derived.To is null ? string.Empty : $" to {DayText.Iso(derived.To)}")}";
}
