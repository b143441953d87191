using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>How many findings share one value, and how they are spread over the outcomes.</summary>
public sealed class PolicyMeasure
{
    private readonly VerdictCounts _counts;

    private readonly int _all;

    internal PolicyMeasure(Dimension by, string value, VerdictCounts counts, int jurisdictions, int all)
    {
        _all = all;
        _counts = counts;
        By = by;
        Value = value;
        Jurisdictions = jurisdictions;
    }

    /// <summary>What was counted by.</summary>
    public Dimension By { get; }

    /// <summary>The value; <c>Unknown</c> where the records have none.</summary>
    public string Value { get; }

    /// <summary>How many findings.</summary>
    public int Findings => _counts.Total;

    /// <summary>Which part of all the findings that were counted they are, from 0 to 1.</summary>
    public double Share => (double)Findings / _all;

    /// <summary>How many jurisdiction records they are about.</summary>
    public int Jurisdictions { get; }

    /// <summary>How many plain conflicts.</summary>
    public int Conflict => _counts[new(Outcome.Conflict, false)];

    /// <summary>How many conflicts with a rule that is contested where the jurisdiction lies.</summary>
    public int ContestedConflict => _counts[new(Outcome.Conflict, true)];

    /// <summary>How many plain risks.</summary>
    public int Risk => _counts[new(Outcome.Risk, false)];

    /// <summary>How many risks under a rule that is contested where the jurisdiction lies.</summary>
    public int ContestedRisk => _counts[new(Outcome.Risk, true)];

    /// <summary>How many misstatements.</summary>
    public int Misstated => _counts[new(Outcome.Misstated, false)];

    /// <summary>How many are consistent.</summary>
    public int Consistent => _counts[new(Outcome.Consistent, false)];

    /// <summary>How many are discretionary.</summary>
    public int Discretionary => _counts[new(Outcome.Discretionary, false)];

    /// <summary>How many the rule does not reach.</summary>
    public int NotApplicable => _counts[new(Outcome.NotApplicable, false)];

    /// <summary>How many turn on a missing fact.</summary>
    public int Undetermined => _counts[new(Outcome.Undetermined, false)];

    /// <inheritdoc/>
    public override string ToString() => $"{By} {Value}: {Findings}";
}
