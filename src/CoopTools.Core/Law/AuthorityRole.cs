namespace CoopTools.Law;

/// <summary>What an authority does for a rule.</summary>
public enum AuthorityRole
{
    /// <summary>States the proposition.</summary>
    Holds,

    /// <summary>States a part of it, or a narrower one: gives at most persuasive standing.</summary>
    Partial,

    /// <summary>Is the provision behind it: shown, changes nothing.</summary>
    Background,

    /// <summary>Narrows it: shown, changes nothing.</summary>
    Limits,

    /// <summary>Decides the other way.</summary>
    Against,

    /// <summary>A court's decision on its own state's law: binds there on that law, is shown there, and gives no standing.</summary>
    StateLaw,
}
