using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Comparison;

/// <summary>Counts the findings of each question in each state, as they come: what the maps show.</summary>
internal sealed class StateCounts
{
    private readonly Dictionary<(string Question, string State), Count> _counts = [];

    /// <summary>Counts a finding; one whose state is not known is on no map.</summary>
    public void Add(Finding finding)
    {
        if (finding.State is not { } state)
            return;
        if (!_counts.TryGetValue((finding.Question, state), out var count))
            _counts[(finding.Question, state)] = count = new();
        var outcome = finding.Decision.Outcome;
        count.Exposed += outcome is Outcome.Conflict or Outcome.Risk ? 1 : 0;
        count.Determined += outcome is Outcome.Undetermined or Outcome.NotApplicable ? 0 : 1;
        count.HasOwnRecord |= finding.Record.Body == JurisdictionKind.State;
    }

    /// <summary>The tile of a state on the map of a question.</summary>
    public StateTile Tile(Question question, State state)
    {
        var (row, column) = TileGrid.PlaceOf(state.Code);
        var count = _counts.GetValueOrDefault((question.Id, state.Code)) ?? new();
        return new(state, row, column, count.Exposed, count.Determined, count.HasOwnRecord);
    }

    private sealed class Count
    {
        public int Exposed { get; set; }

        public int Determined { get; set; }

        public bool HasOwnRecord { get; set; }
    }
}
