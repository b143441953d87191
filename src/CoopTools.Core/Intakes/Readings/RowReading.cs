using CoopTools.Records;

namespace CoopTools.Intakes.Readings;

/// <summary>What one row becomes: a record, unless it was refused or joined another's, and what the ledger is told of it.</summary>
/// <param name="Record">The record, or null.</param>
/// <param name="Entries">What was mended, could not be used or was refused.</param>
internal sealed record RowReading(Jurisdiction? Record, RowEntries Entries);
