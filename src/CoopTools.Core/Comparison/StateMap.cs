using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>A tile-grid map of the states for one question: one tile a state, all of one size.</summary>
/// <param name="Question">The question.</param>
/// <param name="Tiles">The tiles, in the order of the postal codes.</param>
public sealed record StateMap(Question Question, IReadOnlyList<StateTile> Tiles)
{
    /// <summary>The question.</summary>
    public Question Question { get; internal init; } = Question;

    /// <summary>The tiles, in the order of the postal codes.</summary>
    public IReadOnlyList<StateTile> Tiles { get; internal init; } = Tiles;

    /// <summary>One map for each question that has a column in the matrix.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <returns>The maps, in the order of the questions.</returns>
    public static IReadOnlyList<StateMap> Of(Matrix matrix) => matrix.Pack.Questions
        .Where(q => matrix.Rules.Any(r => string.Equals(r.Question, q.Id, StringComparison.Ordinal)))
        .Select(q => new StateMap(q, matrix.Pack.States.Select(s => matrix.Tally.States.Tile(q, s)).ToArray()))
        .ToArray();
}
