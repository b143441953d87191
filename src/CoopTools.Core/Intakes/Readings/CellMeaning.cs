namespace CoopTools.Intakes.Readings;

/// <summary>What the text of a cell comes to in its column, the same in every row.</summary>
/// <typeparam name="T">What the column gives.</typeparam>
/// <param name="Value">What it gives, or nothing.</param>
/// <param name="Note">What there is to say of it, or null.</param>
internal sealed record CellMeaning<T>(T? Value, CellNote? Note);
