using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Comparison;
using CoopTools.Completion;
using CoopTools.Explanations;
using CoopTools.Law;

namespace CoopTools.Commands;

/// <summary>Gets the rules of law: what each says, the facts it reads, how it decides and by which authorities.</summary>
/// <remarks>A rule is one proposition of federal law. Its decision is a list of cases over a few facts; its authorities each have a role: one that states the proposition, states a part of it, is the provision behind it, narrows it, decides the other way, or decides on its own state's law. With State the standing follows the law's day, and authorities that came later are listed as later. Several conditions narrow the selection together.</remarks>
/// <example>
/// <code>Get-CoopRule</code>
/// <para>All rules in a table.</para>
/// </example>
/// <example>
/// <code>Get-CoopRule DET-3 | Get-CoopCitation | Where-Object Role -eq Against</code>
/// <para>The authorities that decide against the rule on probable cause.</para>
/// </example>
/// <example>
/// <code>Get-CoopRule DET-3 -State TX, MA -AsOf 2026-01-01</code>
/// <para>Who binds in two states, and why. Binding: an authority binds federal courts there; persuasive: it may be followed, and need not be.</para>
/// </example>
/// <example>
/// <code>Get-CoopRule RES-1 -State NJ -Timeline</code>
/// <para>How the rule stood there through time: each stretch of days, its standing, and what began or ended with it.</para>
/// </example>
/// <example>
/// <code>Get-CoopRule -Coverage | Where-Object NotCovered</code>
/// <para>The places of the source that nothing covers, each with the reason.</para>
/// </example>
/// <example>
/// <code>Get-CoopRule -Fact hold-basis</code>
/// <para>The rules that turn on the basis of a hold.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.csv -Outcome Conflict |
///     Get-CoopRule
/// </code>
/// <para>The rules behind some findings, each once.</para>
/// </example>
/// <seealso cref="GetCoopQuestionCommand"/>
/// <seealso cref="GetCoopFactCommand"/>
/// <seealso cref="GetCoopCitationCommand"/>
/// <seealso cref="TestCoopPolicyCommand"/>
/// <seealso href="about_CoopTools_Rules"/>
/// <seealso href="about_CoopTools_Standing"/>
[Cmdlet(VerbsCommon.Get, "CoopRule", DefaultParameterSetName = "Rule", HelpUri = HelpPages.Folder + "Get-CoopRule.md")]
[OutputType(typeof(Rule), typeof(StateStanding), typeof(StandingStretch), ParameterSetName = ["Rule"])]
[OutputType(typeof(SourceCoverage), ParameterSetName = ["Coverage"])]
public sealed class GetCoopRuleCommand : LookUpCommand
{
    /// <summary>The ids of the rules, such as DET-3 or DET-*. Wildcards are allowed. All rules where it is left out.</summary>
    [Parameter(Position = 0, ParameterSetName = "Rule")]
    [SupportsWildcards]
    [Alias("Rule")]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? Id { get; set; }

    /// <summary>The ids of the questions whose rules are meant.</summary>
    [Parameter(ParameterSetName = "Rule")]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(QuestionCompleter))]
    public string[]? Question { get; set; }

    /// <summary>The ids of facts: the rules that read one of them.</summary>
    [Parameter(ParameterSetName = "Rule")]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(FactCompleter))]
    public string[]? Fact { get; set; }

    /// <summary>A text that the rule's title, statement or reasons contain, whatever the case.</summary>
    [Parameter(ParameterSetName = "Rule")]
    public string? Text { get; set; }

    /// <summary>States, by postal code or name: gives the standing of each rule there, with each authority's force and why.</summary>
    [Parameter(ParameterSetName = "Rule")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StateCompleter))]
    public string[]? State { get; set; }

    /// <summary>The law's day for State: a date, or text like 2025-01-23. Today where it is left out.</summary>
    [Parameter(ParameterSetName = "Rule")]
    [LawsDay]
    public DateOnly? AsOf { get; set; }

    /// <summary>Leaves out the authorities that the pack adds to its source; the rules' lists and their standing follow.</summary>
    [Parameter(ParameterSetName = "Rule")]
    public SwitchParameter SourceOnly { get; set; }

    /// <summary>With State: the stretches of days between which an authority of the rule began or ended, each with its standing.</summary>
    [Parameter(ParameterSetName = "Rule")]
    public SwitchParameter Timeline { get; set; }

    /// <summary>Lists every place of the source with what covers it, or why nothing does.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Coverage")]
    public SwitchParameter Coverage { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        const string WithoutState = "-AsOf says for which day the standing of rules in a state is wanted, and no state was given. Give -State, or leave -AsOf out: what a rule says has no day.";
        const string NoTimeline = "-Timeline shows how a rule stood in a state through time, and no state was given. Give -State.";
        const string OneDay = "-AsOf asks for one day, and -Timeline for all of them. Leave one of them out.";
        if (Timeline && State is null)
            Refuse(NoTimeline, "TimelineWithoutState", Timeline);
        if (Timeline && AsOf is not null)
            Refuse(OneDay, "TimelineWithAsOf", AsOf);
        if (AsOf is not null && State is null)
            Refuse(WithoutState, "AsOfWithoutState", AsOf);
        new EarlyDays(this, Law).Meet(AsOf);
    }

    private void Refuse(string message, string id, object? target) =>
        ThrowTerminatingError(new(new PSInvalidOperationException(message), id, ErrorCategory.InvalidArgument, target));

    private protected override LawNoun Noun => LawNoun.Rule;

    private protected override void Look(PSObject? item)
    {
        if (Coverage)
            WriteOnce(SourceCoverage.Of(Law), c => c.Place);
        else if (State is null)
            WriteEntries(Selected(item), Id, r => r.Id, r => r with { });
        else if (Timeline)
            WriteOnce(InStates(item, (rule, state) => StandingStretch.Of(Law, rule, state, SourceOnly)).SelectMany(s => s), s => (s.Rule, s.State, s.From));
        else
            WriteOnce(InStates(item, (rule, state) => StateStanding.Of(Law, rule, state, AsOf ?? Today, SourceOnly)), s => (s.Rule, s.State));
    }

    private IReadOnlyList<Rule> Selected(PSObject? item)
    {
        var questions = Lookup.ByIds(Law.Questions, Question, q => q.Id, id => Missing("question", id, "Get-CoopQuestion", Law.Questions.Select(q => q.Id)));
        var facts = Lookup.ByIds(Law.Facts, Fact, f => f.Id, id => Missing("fact", id, "Get-CoopFact", Law.Facts.Select(f => f.Id)));
        return Entries(item, Law.Rules, r => r.Id, r => [r.Id])
            .Where(ById(Law.Rules, Id, r => r.Id).Contains)
            .Where(r => questions.Any(q => string.Equals(q.Id, r.Question, StringComparison.Ordinal)))
            .Where(r => Fact is null || r.Reads.Intersect(facts).Any())
            .Where(r => Lookup.Mentions(Text, [r.Title, r.Statement, .. r.Cases.Select(c => c.Reason)]))
            .Select(r => SourceOnly ? r.FromSourceOnly() : r)
            .ToArray();
    }

    private IEnumerable<T> InStates<T>(PSObject? item, Func<Rule, State, T> look)
    {
        var states = State!.Select(s => (Name: s, State: Law.States.Find(s))).ToArray();
        foreach (var (name, _) in states.Where(s => s.State is null))
            WriteError(Errors.NotFound("NoState", $"'{name}' is no state or territory of the United States.", "Give its postal code or its name.", name, Law.States.Names));
        return from rule in Selected(item)
               from state in states
               where state.State is not null
               select look(rule, state.State);
    }
}
