using BenchmarkDotNet.Attributes;
using CoopTools.Decisions;
using CoopTools.Law;
using RulesEngine.Models;

using Rule = RulesEngine.Models.Rule;

namespace CoopTools.Benchmarks;

/// <summary>Deciding DET-3 for one set of answers, and the same cases in RulesEngine.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private readonly DecisionTable _table = DecisionTable.Of(Pack.Federal.Rules.Find("DET-3")!);
    private readonly RulesEngine.RulesEngine _peer = new([Cases()]);
    private readonly RuleParameter _input = new("j", new Answers("Yes", "DetainerAlone", "No"));
    private Answer?[] _answers = [];
    private int _cell;

    /// <summary>Finds the answers.</summary>
    [GlobalSetup]
    public void FindAnswers()
    {
        _answers = [_table.Facts[0].Find("Yes"), _table.Facts[1].Find("DetainerAlone"), _table.Facts[2].Find("No")];
        _cell = _table.Space.Cell(_answers);
    }

    /// <summary>From the number of a combination.</summary>
    /// <returns>The decision.</returns>
    [Benchmark]
    public object FromCell() => _table[_cell];

    /// <summary>From answers.</summary>
    /// <returns>The decision.</returns>
    [Benchmark(Baseline = true)]
    public object FromAnswers() => _table.Decide(_answers);

    /// <summary>The peer, which tries its four cases and knows nothing of what is unknown.</summary>
    /// <returns>Its results.</returns>
    [Benchmark]
    public async Task<List<RuleResultTree>> FromRulesEngine() => await _peer.ExecuteAllRulesAsync("DET-3", _input);

    private static Workflow Cases() => new()
    {
        WorkflowName = "DET-3",
        Rules =
        [
            new Rule { RuleName = "NotApplicable", Expression = "j.Holds == \"No\"" },
            new Rule { RuleName = "Consistent", Expression = "j.Holds == \"Yes\" && (j.Basis == \"JudicialWarrant\" || j.Basis == \"ProbableCauseOfCrime\")" },
            new Rule { RuleName = "Risk with agreement", Expression = "j.Holds == \"Yes\" && (j.Basis == \"AdministrativeWarrant\" || j.Basis == \"DetainerAlone\") && j.Agreement == \"Yes\"" },
            new Rule { RuleName = "Risk", Expression = "j.Holds == \"Yes\" && (j.Basis == \"AdministrativeWarrant\" || j.Basis == \"DetainerAlone\") && j.Agreement != \"Yes\"" },
        ],
    };

    /// <summary>What the peer reads.</summary>
    /// <param name="Holds">holds-past-release.</param>
    /// <param name="Basis">hold-basis.</param>
    /// <param name="Agreement">agreement-287g.</param>
    public sealed record Answers(string Holds, string Basis, string Agreement);
}
