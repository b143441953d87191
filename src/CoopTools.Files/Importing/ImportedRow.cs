using CoopTools.Intakes;
using CoopTools.Records;

namespace CoopTools.Files.Importing;

/// <summary>What became of one row: a jurisdiction or a rejection.</summary>
internal sealed record ImportedRow(Jurisdiction? Jurisdiction, Rejection? Rejection);
