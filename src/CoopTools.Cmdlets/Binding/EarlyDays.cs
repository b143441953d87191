using System.Management.Automation;
using CoopTools.Law;

namespace CoopTools.Binding;

/// <summary>Warns of a law's day before the first that a pack describes: once, at the first that is met.</summary>
/// <param name="cmdlet">The cmdlet.</param>
/// <param name="pack">The pack.</param>
internal sealed class EarlyDays(Cmdlet cmdlet, Pack pack)
{
    private bool _warned;

    /// <summary>Looks at a law's day.</summary>
    public void Meet(DateOnly? day)
    {
        if (_warned || day is null || day >= (DateOnly)pack.Describes.Day)
            return;
        _warned = true;
        cmdlet.WriteWarning($"The pack describes the law from {pack.Describes} on, and a law's day lies before that. {pack.Describes.Because} What a rule decides for an earlier day is flagged Stale.");
    }
}
