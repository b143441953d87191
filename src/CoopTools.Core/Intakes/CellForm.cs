namespace CoopTools.Intakes;

/// <summary>How a profile has a column read.</summary>
public enum CellForm
{
    /// <summary>As it stands, letter for letter.</summary>
    Verbatim,

    /// <summary>As text whose spaces and quotation marks are mended.</summary>
    Words,

    /// <summary>As a day.</summary>
    Day,

    /// <summary>As the target of the cell's hyperlink, or its own text where that is a link; else as nothing.</summary>
    Link,
}
