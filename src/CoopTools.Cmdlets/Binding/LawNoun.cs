using System.Management.Automation;
using CoopTools.Citations;
using CoopTools.Comparison;
using CoopTools.Law;

namespace CoopTools.Binding;

/// <summary>A thing of the law that objects of the pipeline name: by which properties, and which objects are the thing itself.</summary>
/// <param name="One">The property of one id.</param>
/// <param name="Many">The property of several.</param>
/// <param name="Things">The types whose own <c>Id</c> it is.</param>
internal sealed record LawNoun(string One, string Many, params Type[] Things)
{
    /// <summary>The types in which the property of that name is something else: a fact's question is a sentence.</summary>
    public IReadOnlyList<Type> Homonyms { get; private init; } = [];

    /// <summary>Whether an object is the thing itself.</summary>
    public bool IsOne(PSObject item) => Things.Any(type => PipedIds.Is(item, type));

    public static LawNoun Rule { get; } = new("Rule", "Rules", typeof(Rule));

    public static LawNoun Question { get; } = new("Question", "Questions", typeof(Question))
    {
        Homonyms = [typeof(Fact), typeof(MissingFact)],
    };

    public static LawNoun Fact { get; } = new("Fact", "Facts", typeof(Fact));

    public static LawNoun Authority { get; } = new("Authority", "Authorities", typeof(Citation), typeof(Authority));
}
