using CoopTools.Law;

namespace CoopTools.Help.Topics;

/// <summary>about_CoopTools_Rules: what each rule says, reads and decides, and by which authorities.</summary>
internal sealed class RulesTopic(Pack pack, DocComments comments) : ITopic
{
    public string Name => "about_CoopTools_Rules";

    public string Text()
    {
        var text = new TopicText(Name, $"The {pack.Rules.Count} rules that jurisdictions are tested against: what each says, which facts it reads, how it decides and by which authorities.");
        text.Say("A decision is read from its first line on: the first whose condition holds gives the outcome. Unknown answers are tried every way; about_CoopTools says how.");
        foreach (var question in pack.Questions)
        {
            text.Head($"{question.Id}: {question.Text}");
            foreach (var rule in question.Rules.Select(id => pack.Rules.Find(id)!))
                Write(text, rule);
        }

        return text.SeeAlso("Get-CoopRule", "Get-CoopCitation", "about_CoopTools_Facts", "about_CoopTools_Standing").ToString();
    }

    private void Write(TopicText text, Rule rule)
    {
        text.Blank().Define(rule.Id, rule.Id.Length, rule.Title);
        text.Say(rule.Statement, 2);
        text.Say($"{rule.Modality}: {comments.Summary($"F:{typeof(Modality).FullName}.{rule.Modality}")}", 2);
        text.Say($"Reads: {string.Join(", ", rule.Facts)}.", 2, hanging: 4);
        foreach (var (@case, number) in rule.Cases.Select((c, i) => (c, i + 1)))
            text.Say($"{number}. {@case.Then}, {(@case.When is null ? "otherwise" : $"where {@case.When}")}: {@case.Reason}", 2, hanging: 3);
        foreach (var left in rule.NotReached)
            text.Say($"Does not reach {left}: {left.Because}", 2, hanging: 4);
        foreach (var uses in rule.Uses.GroupBy(u => u.Role))
        {
            text.Say($"{uses.Key}: {comments.Summary($"F:{typeof(AuthorityRole).FullName}.{uses.Key}")}", 2);
            foreach (var use in uses)
                text.Say($"{use.Introduced}{(use.Origin == AuthorityOrigin.Supplement ? " (added to the source)" : string.Empty)}", 3, hanging: 2);
        }
    }
}
