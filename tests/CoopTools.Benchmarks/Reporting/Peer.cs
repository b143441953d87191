using System.Diagnostics;
using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Records;
using RulesEngine.Models;

namespace CoopTools.Benchmarks.Reporting;

/// <summary>
/// The rules of the pack in RulesEngine, over the same records. It knows nothing of what is unknown, of authorities or of days, so that only
/// decisions are compared, on records that answer every fact.
/// </summary>
internal sealed class Peer
{
    private readonly RulesEngine.RulesEngine _engine = new(Pack.Federal.Rules.Select(Workflow).ToArray());

    /// <summary>Decides each rule for each record with both engines.</summary>
    /// <returns>Decisions a second of each, and how many were compared.</returns>
    /// <exception cref="InvalidOperationException">They decide differently.</exception>
    public async Task<(double Ours, double Theirs, int Compared)> Compare(IReadOnlyList<Jurisdiction> records)
    {
        var inputs = records.Select(r => new RuleParameter("j", r.Recorded.ToDictionary(f => f.Key, f => f.Value.Answer, StringComparer.Ordinal))).ToArray();
        await Decide(inputs.Take(1));
        var since = Stopwatch.GetTimestamp();
        var theirs = await Decide(inputs);
        var theirTime = Stopwatch.GetElapsedTime(since).TotalSeconds;
        Decide(records);
        since = Stopwatch.GetTimestamp();
        var ours = Decide(records);
        var ourTime = Stopwatch.GetElapsedTime(since).TotalSeconds;
        if (!ours.SequenceEqual(theirs))
            throw new InvalidOperationException($"The engines differ first at decision {ours.Zip(theirs).TakeWhile(p => p.First == p.Second).Count()}.");
        return (ours.Length / ourTime, theirs.Length / theirTime, ours.Length);
    }

    private async Task<Outcome[]> Decide(IEnumerable<RuleParameter> inputs)
    {
        var outcomes = new List<Outcome>();
        foreach (var input in inputs)
        {
            foreach (var rule in Pack.Federal.Rules)
            {
                var results = await _engine.ExecuteAllRulesAsync(rule.Id, input);
                outcomes.Add(rule.Cases[results.FindIndex(r => r.IsSuccess)].Then);
            }
        }

        return [.. outcomes];
    }

    private static Outcome[] Decide(IReadOnlyList<Jurisdiction> records)
    {
        var outcomes = new List<Outcome>(records.Count * Pack.Federal.Rules.Count);
        foreach (var record in records)
        {
            foreach (var rule in Pack.Federal.Rules)
            {
                var cell = 0;
                for (var i = 0; i < rule.Reads.Count; i++)
                    cell += DecisionTable.Of(rule).Space.Step(i, record.Recorded[rule.Reads[i].Id].Given);
                outcomes.Add(DecisionTable.Of(rule)[cell].Outcome);
            }
        }

        return [.. outcomes];
    }

    private static Workflow Workflow(Law.Rule rule) => new()
    {
        WorkflowName = rule.Id,
        Rules = rule.Cases.Select((c, i) => new RulesEngine.Models.Rule { RuleName = $"{i}", Expression = c.Test is null ? "true" : Expression(c.Test) }).ToArray(),
    };

    private static string Expression(Condition condition) => condition switch
    {
        AllOf all => $"({string.Join(" && ", all.Parts.Select(Expression))})",
        AnyOf any => $"({string.Join(" || ", any.Parts.Select(Expression))})",
        Negation not => $"!({Expression(not.Part)})",
        AnswerIn answer => $"({string.Join(" || ", answer.Answers.Select(a => $"j[\"{answer.Fact.Id}\"] == \"{a.Value}\""))})",
        _ => throw new InvalidOperationException($"{condition.GetType()} is not translated."),
    };
}
