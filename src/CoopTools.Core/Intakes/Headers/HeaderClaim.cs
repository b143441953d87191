namespace CoopTools.Intakes.Headers;

/// <summary>What speaks for a row as the one that holds the headers.</summary>
/// <param name="Filled">How many of its cells are not blank.</param>
/// <param name="Known">How many different columns that import knows it names.</param>
/// <param name="GivesName">Whether the column of the jurisdictions' names is among them.</param>
public readonly record struct HeaderClaim(int Filled, int Known, bool GivesName)
{
    /// <summary>Whether it can be no accident: one known word may stand in any row.</summary>
    public bool IsCredible => GivesName || Known > 1;

    /// <summary>
    /// Whether the row is rather the header row than one above it. It names more columns; and it alone names that of the jurisdictions,
    /// or it is wider, as headers are under a title. A row of data is as wide as its headers: <c>Idaho | ID | State</c> names two columns by accident.
    /// </summary>
    /// <param name="above">What speaks for the row above it.</param>
    /// <returns>Whether it is.</returns>
    public bool Beats(HeaderClaim above) =>
        IsCredible && Known > above.Known && ((GivesName && !above.GivesName) || Filled > above.Filled);
}
