using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Completion;
using CoopTools.Law;

namespace CoopTools.Commands;

/// <summary>Gets the codebook: the facts that can be recorded about a jurisdiction, with their questions and answers.</summary>
/// <remarks>Each fact is one closed question with a short list of answers. Unknown is always one of them: a blank cell is Unknown. No means that the governing texts were read and do not say so. The fact's id and its label serve as column headers for Import-CoopJurisdiction.</remarks>
/// <example>
/// <code>Get-CoopFact</code>
/// <para>All facts with their answers.</para>
/// </example>
/// <example>
/// <code>Get-CoopFact -Rule DET-5</code>
/// <para>The facts that the rule on neutral review reads.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy -Jurisdiction 'Example County' -State TX -Rule DET-* |
///     Measure-CoopPolicy -MissingFacts |
///     Get-CoopFact
/// </code>
/// <para>The questions to ask next, with their answers: what is piped in leads to its facts.</para>
/// </example>
/// <example>
/// <code>(Get-CoopFact hold-basis).Answers</code>
/// <para>The answers to one fact, with the meaning of each and the spellings that import reads as it.</para>
/// </example>
/// <seealso cref="NewCoopTemplateCommand"/>
/// <seealso cref="NewCoopJurisdictionCommand"/>
/// <seealso cref="GetCoopRuleCommand"/>
/// <seealso href="about_CoopTools_Facts"/>
[Cmdlet(VerbsCommon.Get, "CoopFact", HelpUri = HelpPages.Folder + "Get-CoopFact.md")]
[OutputType(typeof(Fact))]
public sealed class GetCoopFactCommand : LookUpCommand
{
    /// <summary>The ids of the facts, such as hold-basis. Wildcards are allowed. All facts where it is left out.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [Alias("Fact")]
    [ArgumentCompleter(typeof(FactCompleter))]
    public string[]? Id { get; set; }

    /// <summary>The ids of rules: the facts that one of them reads.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? Rule { get; set; }

    /// <summary>A text that the fact's label, question or exclusions contain, whatever the case.</summary>
    [Parameter]
    public string? Text { get; set; }

    private protected override LawNoun Noun => LawNoun.Fact;

    private protected override void Look(PSObject? item)
    {
        var read = Rule is null ? null : RulesOf(Rule).SelectMany(r => r.Reads).ToHashSet<Fact>(ReferenceEqualityComparer.Instance);
        WriteEntries(Entries(item, Law.Facts, f => f.Id, r => r.Facts)
            .Where(ById(Law.Facts, Id, f => f.Id).Contains)
            .Where(f => read?.Contains(f) ?? true)
            .Where(f => Lookup.Mentions(Text, f.Label, f.Question, f.Excludes)), Id, f => f.Id, f => f with { });
    }
}
