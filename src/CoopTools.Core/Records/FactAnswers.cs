using System.Diagnostics.CodeAnalysis;
using CoopTools.Law;

namespace CoopTools.Records;

/// <summary>
/// Answers by the fact's id, each as its word; <c>Unknown</c> for what is not recorded. Any fact of the pack can be asked for, whichever
/// are listed; what is no fact is an error, since a slip would else be an Unknown.
/// </summary>
public sealed class FactAnswers : TextsByName
{
    private readonly Register<Fact> _facts;
    private readonly IReadOnlyList<Fact> _listed;
    private readonly Func<Fact, Answer?> _answerTo;

    internal FactAnswers(Register<Fact> facts, IReadOnlyList<Fact> listed, Func<Fact, Answer?> answerTo)
    {
        _facts = facts;
        _listed = listed;
        _answerTo = answerTo;
    }

    /// <inheritdoc/>
    public override int Count => _listed.Count;

    /// <inheritdoc/>
    public override IEnumerable<string> Keys => _listed.Select(f => f.Id);

    /// <inheritdoc/>
    public override string this[string key] => TryGetValue(key, out var answer) ? answer : throw NoFact(key);

    /// <inheritdoc/>
    public override bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = _facts.Find(key) is { } fact ? _answerTo(fact)?.Value ?? Answer.Unknown : null;
        return value is not null;
    }

    private protected override string? Get(object key) => this[$"{key}"];

    private static InvalidOperationException NoFact(string id) => new($"There is no fact '{id}'. Get-CoopFact lists them.");
}
