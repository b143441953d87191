using System.Management.Automation;
using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Law;
using CoopTools.Retelling;

namespace CoopTools.Binding;

/// <summary>The findings of a pipeline: findings, and copies of them, which are made again by the law.</summary>
internal sealed class PipedFindings
{
    private readonly PSCmdlet _cmdlet;
    private readonly Reteller _reteller;
    private int _copies;

    /// <summary>Prepares to take findings.</summary>
    /// <param name="cmdlet">The cmdlet, for its errors and warnings.</param>
    /// <param name="packs">The packs at hand.</param>
    public PipedFindings(PSCmdlet cmdlet, params Pack[] packs)
    {
        _cmdlet = cmdlet;
        _reteller = new(new("pipeline"), packs)
        {
            NotAtHand = (pack, hash) => cmdlet.WriteWarning(VisibleText.Of(
                $"Copies of findings that the pack {pack} (hash {hash}) made are taken as they are told, unchecked: it is not at hand. They can be measured, and exported to .csv.")),
        };
    }

    /// <summary>The findings that an object brings; what is none is an error among others.</summary>
    /// <param name="item">A finding, a copy, or anything.</param>
    public IEnumerable<Finding> Of(PSObject item)
    {
        if (item.BaseObject is Finding finding)
            return [finding];
        if (FindingCopy.Lacks(item) is { } missing)
        {
            _cmdlet.WriteError(Errors.NotAFinding(_cmdlet, item, missing));
            return [];
        }

        var told = FindingCopy.Of(item, ++_copies);
        return Passed(_reteller.Take(told), told.Input);
    }

    /// <summary>The findings of copies that waited for others.</summary>
    public IEnumerable<Finding> Rest() => Passed(_reteller.Rest(), null);

    private List<Finding> Passed(IEnumerable<Retold> all, string? input)
    {
        var findings = new List<Finding>();
        foreach (var retold in all)
        {
            if (retold.Changed is { } changed)
                Errors.Refuse(_cmdlet, new Intake(input ?? "pipeline"), changed);
            if (retold.Finding is { } finding)
                findings.Add(finding);
        }

        return findings;
    }
}
