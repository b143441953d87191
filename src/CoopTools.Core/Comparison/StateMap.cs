using CoopTools.Decisions;
using CoopTools.Evaluation;
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
    public static IReadOnlyList<StateMap> Of(Matrix matrix)
    {
        var byQuestion = matrix.Findings
            .Where(f => f.State is not null)
            .ToLookup(f => f.Question, StringComparer.Ordinal);
        return matrix.Pack.Questions
            .Where(q => matrix.Rules.Any(r => string.Equals(r.Question, q.Id, StringComparison.Ordinal)))
            .Select(q => new StateMap(q, Map(matrix.Pack.States, byQuestion[q.Id])))
            .ToArray();
    }

    private static StateTile[] Map(StateRegister states, IEnumerable<Finding> findings)
    {
        var byState = findings.ToLookup(f => f.State, StringComparer.Ordinal);
        return states.Select(s => Tile(s, byState[s.Code].ToArray())).ToArray();
    }

    private static StateTile Tile(State state, Finding[] findings)
    {
        var (row, column) = TileGrid.PlaceOf(state.Code);
        return new(
            state,
            row,
            column,
            findings.Count(f => f.Decision.Outcome is Outcome.Conflict or Outcome.Risk),
            findings.Count(f => f.Decision.Outcome is not (Outcome.Undetermined or Outcome.NotApplicable)),
            findings.Any(f => f.Record.Body == JurisdictionKind.State));
    }
}
