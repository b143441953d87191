using CoopTools.Evaluation;
using CoopTools.Intakes;

namespace CoopTools.Files.Tests.Findings;

/// <summary>What was read of an export.</summary>
internal sealed record ReadBack(IReadOnlyList<Finding> Findings, IReadOnlyList<Rejection> Changed, Intake Intake, IReadOnlyList<string> Unknown);
