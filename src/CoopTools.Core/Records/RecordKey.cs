using CoopTools.Intakes;

namespace CoopTools.Records;

/// <summary>Which record it is: the same row of the same input is the same record, whoever read it and when.</summary>
/// <param name="Input">The input.</param>
/// <param name="Row">The row, from 1.</param>
internal readonly record struct RecordKey(InputKey Input, int Row);
