using CoopTools.Comparison;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Words;

/// <summary>What the groups of a matrix are called, in every report.</summary>
internal static class GroupNames
{
    /// <summary>A group in words: a state with its code, which the rows have; null where nothing is grouped.</summary>
    public static string? Of(Matrix matrix, MatrixGroup group) => (matrix.Options.GroupBy, group.First?.Record) switch
    {
        (MatrixGrouping.None, _) => null,
        (MatrixGrouping.State, { HomeState: { } state }) => $"{state.Name} ({state.Code})",
        (MatrixGrouping.Circuit, { HomeState.Circuit: { } circuit }) => circuit.Name,
        (MatrixGrouping.Kind, { Body: { } kind }) => Wording.Of(kind),
        (var by, _) => $"{by} {Answer.Unknown.ToLowerInvariant()}",
    };

    /// <summary>A group as each of its rows has it, in a column that says what it is.</summary>
    public static string Short(MatrixGrouping by, MatrixGroup group) => (by, group.First?.Record.Body) switch
    {
        (MatrixGrouping.Kind, { } kind) => Wording.Of(kind),
        _ => group.Label ?? Answer.Unknown,
    };
}
