using CoopTools.Law;
using CoopTools.Standings;

namespace CoopTools.Help.Topics;

/// <summary>about_CoopTools_Standing: whose law a rule is in a jurisdiction, and how that is worked out.</summary>
internal sealed class StandingTopic(Pack pack, DocComments comments) : ITopic
{
    public string Name => "about_CoopTools_Standing";

    public string Text()
    {
        var text = new TopicText(Name, "What binds where: the words for the standing of a rule, how it is worked out, and the circuit of each state.");
        text.Say("A finding says what a rule decides; its standing says what stands behind the rule in that jurisdiction, on the law's day.");
        Words<Standing>(text, "The words");
        text.Head("The force of one authority in a state");
        text.Say(comments.Summary($"M:{typeof(Force).FullName}.{nameof(Force.In)}({typeof(Authority).FullName},{typeof(State).FullName})"));
        Words<AuthorityRole>(text, "What an authority does for a rule");
        How(text);
        text.Say($"The pack describes the law from {pack.Describes} on. {pack.Describes.Because} A finding for an earlier day is Stale; so is one that rests on an authority past its review date.");
        text.Head("The circuits");
        var widest = pack.States.Circuits.Max(c => c.Court.Length);
        foreach (var circuit in pack.States.Circuits)
            text.Define(circuit.Court, widest, string.Join(", ", pack.States.Where(s => s.Circuit == circuit).Select(s => s.Name)));
        text.Define("(none)", widest, string.Join(", ", pack.States.Where(s => s.Circuit is null).Select(s => s.Name)));
        text.Head("Whom the law does not reach");
        foreach (var left in pack.NotReached)
            text.Say($"{left}: {left.Because}", hanging: 4);
        return text.SeeAlso("Get-CoopRule -State", "Get-CoopRule -Timeline", "Get-CoopCitation", "about_CoopTools_Rules").ToString();
    }

    // Sentences on what StandingTable and RulesAuthorities do.
    private static void How(TopicText text) => text
        .Head("How the standing of a rule is worked out")
        .Say("1. Only authorities that are in force on the law's day count: -AsOf, else the record's RecordDate, else today. Those that came later are listed as later.", hanging: 3)
        .Say("2. Where one that decides against the rule binds, the rule is Contested.", hanging: 3)
        .Say("3. Otherwise the strongest that states the rule gives its force. One that states a part of it is at most Persuasive for the whole. What lies behind the rule or narrows it, and a decision on a state's own law, gives none.", hanging: 3)
        .Say("4. One against the rule that does not bind is counted as contrary.", hanging: 3)
        .Say("5. Where the state is not known, all that the rule reaches are tried: one standing everywhere is the standing, otherwise it is Unknown.", hanging: 3)
        .Say("A court of appeals binds the federal courts of its circuit. It does not bind most state courts, even on federal law.");

    private void Words<T>(TopicText text, string heading)
        where T : struct, Enum
    {
        text.Head(heading);
        var widest = Enum.GetNames<T>().Max(n => n.Length);
        foreach (var word in Enum.GetNames<T>())
            text.Define(word, widest, comments.Summary($"F:{typeof(T).FullName}.{word}"));
    }
}
