using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Citations;
using CoopTools.Completion;
using CoopTools.Law;

namespace CoopTools.Commands;

/// <summary>Gets the authorities as citations in Bluebook form, or as the source prints them.</summary>
/// <remarks>
/// By default the corrected form is shown, and Errata names the entries of the register where the source's print differs. With AsPrinted the source's own print is shown, errors included, once for each place that cites it. What could not be settled is marked Unresolved in the register, with what it may have to be.
/// Each says from when to when it counts: a case from its decision, any other text from its effect; where only a year was found, from the last day of that year. Format-List adds its posture, its history and what of it was not verified.
/// With Rule each citation carries the pages that the rule points to, its role for the rule and the signal that introduces it. So it does for a rule or a finding that is piped in; a finding's are those in force on its law's day.
/// </remarks>
/// <example>
/// <code>Get-CoopCitation -Rule DET-3</code>
/// <para>The authorities on probable cause, for and against, with pinpoints and signals.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy -Jurisdiction 'Example County' -State TX -Rule DET-3 |
///     Get-CoopCitation
/// </code>
/// <para>The authorities of a finding, as its rule uses them.</para>
/// </example>
/// <example>
/// <code>Get-CoopCitation -Name *Chadbourne* -AsPrinted</code>
/// <para>The case as the source prints it, with a wrong court and year: erratum E05.</para>
/// </example>
/// <example>
/// <code>Get-CoopCitation 8-usc-1373-* | ForEach-Object Text</code>
/// <para>The paragraphs of 8 U.S.C. § 1373 as plain text.</para>
/// </example>
/// <example>
/// <code>Get-CoopCitation -NeedsReview -AsOf 2026-01-01</code>
/// <para>The authorities whose review was due by a day that is past, or that have no force any more.</para>
/// </example>
/// <example>
/// <code>Get-CoopCitation -Since 2020-01-01 -AsOf 2026-01-01</code>
/// <para>What came, and what ended, since the beginning of 2020, the earliest first.</para>
/// </example>
/// <seealso cref="GetCoopRuleCommand"/>
/// <seealso cref="TestCoopPolicyCommand"/>
/// <seealso href="about_CoopTools_Standing"/>
[Cmdlet(VerbsCommon.Get, "CoopCitation", HelpUri = HelpPages.Folder + "Get-CoopCitation.md")]
[OutputType(typeof(Citation))]
public sealed class GetCoopCitationCommand : LookUpCommand
{
    private readonly List<Citation> _since = [];

    /// <summary>The ids of the authorities, such as morales-v-chadbourne. Wildcards are allowed. All where it is left out.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(AuthorityCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Names of cases or instruments, such as *Arizona*. Wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(AuthorityNameCompleter))]
    public string[]? Name { get; set; }

    /// <summary>The ids of rules: the authorities that each uses, one citation for each use.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? Rule { get; set; }

    /// <summary>Shows each citation as the source prints it, errors included. Authorities that the pack adds have no such form and are left out.</summary>
    [Parameter]
    public SwitchParameter AsPrinted { get; set; }

    /// <summary>Leaves out the authorities, and the uses of authorities, that the pack adds to its source.</summary>
    [Parameter]
    public SwitchParameter SourceOnly { get; set; }

    /// <summary>Only authorities whose review was due before the law's day, or whose force ended before it.</summary>
    [Parameter]
    public SwitchParameter NeedsReview { get; set; }

    /// <summary>Only authorities that came or ended on this day or later, up to the law's day, in the order of those days: a date, or text like 2020-01-01.</summary>
    [Parameter]
    [LawsDay]
    public DateOnly? Since { get; set; }

    /// <summary>The law's day for NeedsReview and Since: a date, or text like 2025-01-23. Today where it is left out.</summary>
    [Parameter]
    [LawsDay]
    public DateOnly? AsOf { get; set; }

    private protected override LawNoun Noun => LawNoun.Authority;

    private protected override void Look(PSObject? item)
    {
        var authorities = Entries(item, Law.Authorities, a => a.Id, r => r.Authorities)
            .Where(ById(Law.Authorities, Id, a => a.Id).Contains)
            .Where(a => !NeedsReview || a.NeedsReview(AsOf ?? Today) || a.Term.HasEnded(AsOf ?? Today))
            .Where(a => Since is null || Turned(a) is not null)
            .Where(a => Name is null || Name.Any(n => Lookup.Matching([a], n, x => x.Name).Any()))
            .ToHashSet<Authority>(ReferenceEqualityComparer.Instance);
        WriteNotPrinted(authorities);
        var citations = RulesFor(item) is { } rules ? Used(authorities, rules) : Alone(authorities);
        if (Since is null)
            Write(citations);
        else
            _since.AddRange(citations);
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => Write(_since.OrderBy(c => Turned(c.Authority)));

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (Since > (AsOf ?? Today))
            WriteWarning($"-Since {DayText.Iso(Since)} lies after the law's day, {DayText.Iso(AsOf ?? Today)}: nothing can have come or ended in between. Give an earlier -Since, or a later -AsOf.");
    }

    // The first of the days on which it came or ceased to count that lies in the time asked for.
    private DateOnly? Turned(Authority authority) =>
        authority.Term.Turns.Where(day => Since <= day && day <= (AsOf ?? Today)).Select(day => (DateOnly?)day).FirstOrDefault();

    private void Write(IEnumerable<Citation> citations) => WriteEntries(citations, Id, c => (c.Id, c.Rule, c.Role, c.Text), c => c with { });

    // A rule makes a use of an authority, with pages and a signal; a citation by itself is of no rule, whichever use it.
    private IReadOnlyList<Rule>? RulesFor(PSObject? item)
    {
        var ofNoRule = item is null || (LawNoun.Authority.IsOne(item) && item.Properties[LawNoun.Rule.One]?.Value is null);
        var named = ofNoRule ? null : RulesNamedBy(item!);
        return Rule is null ? named : RulesOf(Rule).Where(r => named?.Contains(r) ?? true).ToArray();
    }

    private IEnumerable<Citation> Alone(HashSet<Authority> authorities) => Law.Authorities
        .Where(a => authorities.Contains(a) && (!SourceOnly || a.Origin == AuthorityOrigin.Source))
        .SelectMany(a => AsPrinted ? Citation.Printed(a) : [Citation.Of(a)]);

    // What a finding lists beside its rule's authorities is what its being out of reach rests on.
    private IEnumerable<Citation> Used(HashSet<Authority> authorities, IReadOnlyList<Rule> rules)
    {
        var uses = from rule in rules
                   from use in rule.Uses
                   where authorities.Contains(use.Authority) && (!SourceOnly || use.Origin == AuthorityOrigin.Source)
                   from citation in AsPrinted ? PrintedFor(rule, use) : [Citation.Of(rule, use)]
                   select citation;
        var beside = Rule is null ? authorities.Where(a => !rules.Any(r => a.Rules.Contains(r.Id, StringComparer.Ordinal))).ToHashSet() : [];
        return uses.Concat(Alone(beside));
    }

    private static IEnumerable<Citation> PrintedFor(Rule rule, AuthorityUse use) => Citation.Printed(use.Authority)
        .Where(c => rule.Places.Intersect(c.Places, StringComparer.OrdinalIgnoreCase).Any())
        .Select(c => c with { Rule = rule.Id, Role = use.Role });

    private void WriteNotPrinted(HashSet<Authority> authorities)
    {
        if (!AsPrinted || Id is null)
            return;
        foreach (var authority in authorities.Where(a => a.Cited.Count == 0 && Id.Contains(a.Id, StringComparer.OrdinalIgnoreCase)))
            WriteWarning($"'{authority.Id}' is not cited by the source, so it has no printed form; leave out -AsPrinted to see it.");
    }
}
