using CoopTools.Law;

namespace CoopTools.Explanations;

/// <summary>Says what an authority does for a rule.</summary>
internal static class Roles
{
    public static string Words(AuthorityRole role) => role switch
    {
        AuthorityRole.Holds => "states the rule",
        AuthorityRole.Partial => "states a part of the rule, or a narrower one, so it is at most persuasive for the whole",
        AuthorityRole.Background => "background to the rule",
        AuthorityRole.Limits => "narrows the rule",
        AuthorityRole.StateLaw => "decides on its own state's law",
        _ => "decides against the rule",
    };
}
