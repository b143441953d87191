using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>The force of a rule's authorities in one state.</summary>
public sealed record RuleStanding
{
    /// <summary>The force, in one word.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The authorities that give the standing: for a contested rule those against it that bind here.</summary>
    public required JoinedList<AuthorityUse> By { get; init; }

    /// <summary>The authorities against the rule that do not bind here.</summary>
    public required JoinedList<AuthorityUse> Contrary { get; init; }

    /// <summary>Every authority of the rule that was taken into account, in the rule's order.</summary>
    public required JoinedList<AuthorityUse> Authorities { get; init; }

    /// <summary>Whether a court of appeals that binds here has decided, either way.</summary>
    public required bool CircuitDecided { get; init; }

    /// <summary>As it is printed: the word, and how many authorities stand against it without binding.</summary>
    public string Text => Contrary.Count == 0 ? $"{Standing}" : $"{Standing} ({Contrary.Count} contrary, persuasive)";

    /// <summary>As it is explained: the word, and the authorities that give it in short form.</summary>
    public string Explanation => StandingWording.Of(this);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
