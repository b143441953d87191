namespace CoopTools.Cells;

/// <summary>What a cell held, before it was made text.</summary>
public enum CellKind
{
    /// <summary>Text, or nothing.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date, given as ISO text.</summary>
    Date,

    /// <summary>TRUE or FALSE.</summary>
    Logical,

    /// <summary>An error value such as #N/A.</summary>
    Error,
}
