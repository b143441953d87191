using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Intakes.Templates;

/// <summary>What an intake workbook asks: the facts that some rules read, by question, and the records that it begins with.</summary>
public sealed record Template
{
    /// <summary>The pack.</summary>
    public Pack Pack { get; internal init; } = null!;

    /// <summary>The rules whose facts are asked.</summary>
    public JoinedList<Rule> Rules { get; internal init; } = null!;

    /// <summary>The facts, each once: under the first question that it is read for.</summary>
    public JoinedList<FactGroup> Groups { get; internal init; } = null!;

    /// <summary>The records that are filled in already.</summary>
    public IReadOnlyList<Jurisdiction> Records { get; internal init; } = null!;

    /// <summary>Every fact asked, in the order of the groups.</summary>
    public IEnumerable<Fact> Facts => Groups.SelectMany(g => g.Facts);

    /// <summary>The facts that a record answers and the template does not ask: their answers are lost to it.</summary>
    public IReadOnlyList<Fact> LeftOut => Pack.Facts.Except(Facts).Where(IsRecorded).ToArray();

    /// <summary>The template for some rules. What follows from the law's day is asked only where a record answers it.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="records">The records to begin with; none for a blank one.</param>
    /// <returns>The template.</returns>
    public static Template Of(Pack pack, IEnumerable<Rule> rules, IReadOnlyList<Jurisdiction> records)
    {
        var template = new Template { Pack = pack, Rules = rules.ToJoinedList(), Groups = [], Records = records };
        return template with { Groups = template.Grouped().Where(g => g.Facts.Count > 0).ToJoinedList() };
    }

    private IEnumerable<FactGroup> Grouped()
    {
        var asked = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        foreach (var question in Pack.Questions)
        {
            var read = Rules.Where(r => string.Equals(r.Question, question.Id, StringComparison.Ordinal)).SelectMany(r => r.Reads).ToArray();
            yield return new(question, Pack.Facts.Where(f => read.Contains(f) && (f.Derived.Count == 0 || IsRecorded(f)) && asked.Add(f)).ToJoinedList());
        }
    }

    private bool IsRecorded(Fact fact) => Records.Any(r => r.Recorded.ContainsKey(fact.Id));
}
