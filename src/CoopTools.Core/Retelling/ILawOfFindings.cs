using CoopTools.Evaluation;

namespace CoopTools.Retelling;

/// <summary>Makes findings of one pack from their words: by the law where it is at hand, else as they are told.</summary>
internal interface ILawOfFindings
{
    /// <summary>Takes a finding in.</summary>
    /// <param name="told">The finding.</param>
    /// <param name="changed">What was changed after it was made, or null.</param>
    /// <returns>The findings that can be passed on now: this one, unless it has to wait for others, and those that waited for it.</returns>
    public IEnumerable<Finding> Make(Told told, out Difference? changed);

    /// <summary>The findings that still wait.</summary>
    public IEnumerable<Finding> Rest();
}
