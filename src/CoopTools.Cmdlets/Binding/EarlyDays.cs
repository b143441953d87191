using System.Management.Automation;
using CoopTools.Law;

namespace CoopTools.Binding;

/// <summary>Warns of a law's day before the first that a pack describes: once, at the first that is met.</summary>
/// <param name="cmdlet">The cmdlet.</param>
/// <param name="pack">The pack.</param>
internal sealed class EarlyDays(Cmdlet cmdlet, Pack pack)
{
    private readonly List<Pack> _described = [.. pack.Parts];

    /// <summary>Looks at a law's day.</summary>
    public void Meet(DateOnly? day)
    {
        if (_described.Count == 0 || day is null)
            return;
        foreach (var early in _described.Where(p => day < (DateOnly)p.Describes.Day).ToArray())
        {
            _described.Remove(early);
            var which = pack.Parts.Count == 1 ? "The pack" : $"The pack '{early.Id}'";
            cmdlet.WriteWarning($"{which} describes the law from {early.Describes} on, and a law's day lies before that. {early.Describes.Because} What a rule decides for an earlier day is flagged Stale.");
        }
    }
}
