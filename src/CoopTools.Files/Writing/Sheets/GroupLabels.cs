using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Sheets;

/// <summary>What the groups of a matrix are called.</summary>
internal static class GroupLabels
{
    /// <summary>A group's label as a phrase: with the state's name beside its code.</summary>
    public static string Of(Matrix matrix, MatrixGroup group) => matrix.Options.GroupBy switch
    {
        MatrixGrouping.State => matrix.Pack.States.Find(group.Label) is { } state ? $"{state.Code} {state.Name}" : Answer.Unknown,
        _ => Short(matrix.Options.GroupBy, group),
    };

    /// <summary>A group's label as it stands in each of its rows.</summary>
    public static string Short(MatrixGrouping by, MatrixGroup group) => by == MatrixGrouping.Kind && Enum.TryParse<JurisdictionKind>(group.Label, out var kind)
        ? Words.Of(kind)
        : group.Label ?? Answer.Unknown;
}
