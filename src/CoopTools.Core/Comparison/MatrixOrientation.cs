namespace CoopTools.Comparison;

/// <summary>What the rows of a matrix are.</summary>
public enum MatrixOrientation
{
    /// <summary>Rows are jurisdictions, columns are rules.</summary>
    Jurisdiction,

    /// <summary>Rows are rules, columns are jurisdictions: for a few, side by side.</summary>
    Rule,
}
