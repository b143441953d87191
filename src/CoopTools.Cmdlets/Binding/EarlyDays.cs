using CoopTools.Law;

namespace CoopTools.Binding;

/// <summary>Warns of a law's day before the first that a pack describes.</summary>
internal static class EarlyDays
{
    public static string Warning(Pack pack) =>
        $"The pack describes the law from {pack.Describes} on, and a law's day lies before that. {pack.Describes.Because} What a rule decides for an earlier day is flagged Stale.";
}
