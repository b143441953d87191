using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Completion;
using CoopTools.Law;

namespace CoopTools.Commands;

/// <summary>Gets the rules of law: what each says, the facts it reads, how it decides and by which authorities.</summary>
/// <remarks>A rule is one proposition of federal law. Its decision is a list of cases over a few facts; its authorities each have a role: one that states the proposition, states a part of it, is the provision behind it, narrows it, or decides the other way. Several conditions narrow the selection together.</remarks>
/// <example>
/// <code>Get-CoopRule</code>
/// <para>All rules in a table.</para>
/// </example>
/// <example>
/// <code>(Get-CoopRule DET-3).Authorities | Where-Object Role -eq Against</code>
/// <para>The authorities that decide against the rule on probable cause.</para>
/// </example>
/// <example>
/// <code>Get-CoopRule -Fact hold-basis</code>
/// <para>The rules that turn on the basis of a hold.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "CoopRule")]
[OutputType(typeof(Rule))]
public sealed class GetCoopRuleCommand : LawCommand
{
    /// <summary>The ids of the rules, such as DET-3 or DET-*. Wildcards are allowed. All rules where it is left out.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [Alias("Rule")]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? Id { get; set; }

    /// <summary>The ids of the questions whose rules are meant.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(QuestionCompleter))]
    public string[]? Question { get; set; }

    /// <summary>The ids of facts: the rules that read one of them.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(FactCompleter))]
    public string[]? Fact { get; set; }

    /// <summary>A text that the rule's title, statement or reasons contain, whatever the case.</summary>
    [Parameter]
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var questions = Lookup.ByIds(Pack.Questions, Question, q => q.Id, id => Missing("question", id, "Get-CoopQuestion"));
        var facts = Lookup.ByIds(Pack.Facts, Fact, f => f.Id, id => Missing("fact", id, "Get-CoopFact"));
        var rules = RulesOf(Id)
            .Where(r => questions.Any(q => string.Equals(q.Id, r.Question, StringComparison.Ordinal)))
            .Where(r => Fact is null || r.Facts.Intersect(facts).Any())
            .Where(r => Lookup.Mentions(Text, [r.Title, r.Statement, .. r.Cases.Select(c => c.Because)]));
        WriteObject(rules, enumerateCollection: true);
    }
}
