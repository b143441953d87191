using CoopTools.Law;

namespace CoopTools.Standings;

/// <summary>The force of a rule's authorities in one state, on the days of one stretch.</summary>
internal sealed record RuleStanding
{
    /// <summary>The force, in one word.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The authorities that give the standing: for a contested rule those against it that bind here.</summary>
    public required JoinedList<AuthorityUse> By { get; init; }

    /// <summary>The authorities against the rule that do not bind here.</summary>
    public required JoinedList<AuthorityUse> Contrary
    {
        get;
        init => (field, ContraryIds) = (value, value.Select(u => u.Id).ToJoinedList());
    }

    /// <summary>Their ids.</summary>
    public JoinedList<string> ContraryIds { get; private init; } = [];

    /// <summary>Where the rule is contested: the authorities that state it and bind here too.</summary>
    public JoinedList<AuthorityUse> AlsoBinding { get; init; } = [];

    /// <summary>The authorities that state a part of the rule, or a narrower one, and bind here.</summary>
    public JoinedList<AuthorityUse> InPart { get; init; } = [];

    /// <summary>The decisions of this state's courts on its own law.</summary>
    public JoinedList<AuthorityUse> StateLaw { get; init; } = [];

    /// <summary>Every authority of the rule that was in force and taken into account, in the rule's order.</summary>
    public required JoinedList<AuthorityUse> Authorities
    {
        get;
        init => (field, AuthorityIds) = (value, value.Select(u => u.Id).ToJoinedList());
    }

    /// <summary>Their ids.</summary>
    public JoinedList<string> AuthorityIds { get; private init; } = [];

    /// <summary>The authorities of the rule that came later than these days.</summary>
    public JoinedList<AuthorityUse> Later
    {
        get;
        init => (field, LaterIds) = (value, value.Select(u => u.Id).ToJoinedList());
    } = [];

    /// <summary>Their ids.</summary>
    public JoinedList<string> LaterIds { get; private init; } = [];

    /// <summary>The authorities of the rule that had ended before these days.</summary>
    public JoinedList<AuthorityUse> Ended { get; init; } = [];

    /// <summary>The ids of the rule's cautions that are of interest here.</summary>
    public JoinedList<string> Cautions { get; init; } = [];

    /// <summary>Whether a court of appeals that binds here has decided on the rule, either way.</summary>
    public required bool CircuitDecided { get; init; }

    /// <summary>Whether authorities that state the rule are recorded, and none was in force on these days.</summary>
    public bool NothingInForce => Standing == Standing.Uncited
        && Later.Concat(Ended).Any(u => u.Role is AuthorityRole.Holds or AuthorityRole.Partial);

    /// <summary>As it is printed: the word, and how many authorities stand against it without binding.</summary>
    public string Text => Contrary.Count == 0 ? $"{Standing}" : $"{Standing} ({Contrary.Count} contrary, persuasive)";

    /// <summary>As it is explained: the word, and the authorities that give it in short form.</summary>
    public string Explanation => StandingWording.Of(this);

    /// <summary>A standing that lists a rule's authorities, and of which none gives it yet.</summary>
    /// <param name="standing">The force, in one word.</param>
    /// <param name="uses">The authorities on these days.</param>
    /// <param name="cautions">The ids of the cautions that are of interest.</param>
    public static RuleStanding Listing(Standing standing, RulesAuthorities uses, JoinedList<string> cautions) => new()
    {
        Standing = standing,
        By = [],
        Contrary = [],
        Authorities = uses.InForce,
        Later = uses.Later,
        Ended = uses.Ended,
        Cautions = cautions,
        CircuitDecided = false,
    };

    /// <summary>The standing of a rule where it does not reach.</summary>
    /// <param name="left">Why it does not.</param>
    /// <param name="day">The law's day.</param>
    /// <param name="sourceOnly">Whether to leave out what the pack adds to its source.</param>
    public static RuleStanding Nowhere(OutOfReach left, DateOnly day, bool sourceOnly) => Listing(
        Standing.Uncited,
        RulesAuthorities.On(day, (sourceOnly ? left.FromSourceOnly() : left).Uses),
        left.Cautions);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
