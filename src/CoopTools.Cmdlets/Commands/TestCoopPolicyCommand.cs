using System.Collections;
using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Completion;
using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Law;
using CoopTools.Printing;

namespace CoopTools.Commands;

/// <summary>Tests how jurisdictions stand to the rules of federal law: one finding for each rule, with its authority and whether that binds there.</summary>
/// <remarks>
/// A finding says the outcome, the reason, the standing of the authorities in the jurisdiction's circuit, and, where it is Undetermined, which missing facts could settle it. Standing: Binding means that an authority that states the rule binds federal courts there; Persuasive that the best one may be followed and need not be; Contested that an authority against the rule binds there. A court of appeals binds the federal courts of its circuit, and not most state courts, even on federal law.
/// Uncited means that no authority is given for the rule, or none was in force on the law's day. Standing follows that day: an authority that came later is in Later. A decision on a state's own law is told there and gives the federal rule no standing. Where a law's day lies before the first that the pack describes, there is one warning for the run. A finding is Stale where that is so, or where an authority that it rests on is past its review date or outside its dates; StaleBecause says which. What a script compares is the text that is printed: State, Outcome, Facts['hold-basis'] and Authorities are words and lists of words. GetRecord(), GetRule() and GetFlips() give what stands behind them. No rule reaches a tribe or American Samoa: the outcome is NotApplicable, and the reason says why.
/// Jurisdictions come through the pipeline (from Import-CoopJurisdiction, or any objects whose properties are named like our columns, as from Import-Csv), from files (with Path, or piped in from Get-ChildItem), or by hand with Jurisdiction, State and Fact.
/// The result is research, not legal advice.
/// </remarks>
/// <example>
/// <code>
/// Test-CoopPolicy -Jurisdiction 'Example County' -State TX -Fact @{
///     'holds-past-release' = 'Yes'
///     'hold-basis'         = 'DetainerAlone'
/// } -AsOf 2026-01-01 | Where-Object Outcome -eq Risk
/// </code>
/// <para>One jurisdiction by hand: where is it exposed?</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.xlsx -Rule DET-* `
///     -Outcome Risk, Undetermined
/// </code>
/// <para>A spreadsheet against the rules on detainers; only what needs attention.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy -Jurisdiction 'Example County' -State CA -Rule DET-5 `
///     -Fact @{ 'holds-past-release' = 'Yes' } -AsOf 2026-01-01 -Explain
/// </code>
/// <para>One finding in sentences, for a memo.</para>
/// </example>
/// <example>
/// <code>
/// $clean = Test-CoopPolicy ./examples/jurisdictions.csv -Quiet
/// if ($clean) { 'no conflict' } else { 'look closer' }
/// </code>
/// <para>A yes or no for a script.</para>
/// </example>
/// <output cref="bool">With Quiet: one for all the input, true where jurisdictions were tested and none has a Conflict, contested ones aside.</output>
/// <output cref="string">With Explain: each finding as text for a memo.</output>
/// <seealso cref="ImportCoopJurisdictionCommand"/>
/// <seealso cref="NewCoopJurisdictionCommand"/>
/// <seealso cref="MeasureCoopPolicyCommand"/>
/// <seealso cref="ExportCoopMatrixCommand"/>
/// <seealso cref="GetCoopRuleCommand"/>
/// <seealso href="about_CoopTools"/>
/// <seealso href="about_CoopTools_Standing"/>
[Cmdlet(VerbsDiagnostic.Test, "CoopPolicy", DefaultParameterSetName = ObjectSet, HelpUri = HelpPages.Folder + "Test-CoopPolicy.md")]
[OutputType(typeof(Finding), ParameterSetName = [ObjectSet, PathSet, LiteralPathSet, FactSet])]
[OutputType(typeof(bool))]
[OutputType(typeof(string))]
public sealed class TestCoopPolicyCommand : SheetCommand
{
    private const string ObjectSet = "Object";
    private const string FactSet = "Fact";

    private EvaluationBatch? _batch;
    private ImportSession? _session;
    private ObjectRows? _objects;
    private bool _conflict;
    private EarlyDays? _early;

    /// <summary>Jurisdictions, files as Get-ChildItem gives them, or other objects whose properties are read as columns.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ObjectSet)]
    public PSObject? InputObject { get; set; }

    /// <summary>Spreadsheets (.xlsx, .xls, .csv). Wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = PathSet)]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Spreadsheets, letter for letter: for names that contain [ or ].</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathSet)]
    [Alias("PSPath", "FullName")]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The name of a jurisdiction, or of several with the same state and facts.</summary>
    [Parameter(Mandatory = true, ParameterSetName = FactSet)]
    public string[] Jurisdiction { get; set; } = [];

    /// <summary>Its state, by postal code or name. Without it the standing is worked out over all states.</summary>
    [Parameter(ParameterSetName = FactSet)]
    [ArgumentCompleter(typeof(StateCompleter))]
    public string? State { get; set; }

    /// <summary>What sort of body it is: State, Territory, Tribe, County, Municipality, LawEnforcementAgency or Other.</summary>
    [Parameter(ParameterSetName = FactSet)]
    [OneOf(typeof(JurisdictionKind))]
    public JurisdictionKind? Kind { get; set; }

    /// <summary>Its facts: @{ 'holds-past-release' = 'Yes' }. Get-CoopFact lists them. What is left out is Unknown. Tab behind the beginning of a fact's id, before any brace, completes such an entry.</summary>
    [Parameter(ParameterSetName = FactSet)]
    [ArgumentCompleter(typeof(FactEntryCompleter))]
    public IDictionary? Fact { get; set; }

    /// <summary>Which header stands for which of our names: @{ Jurisdiction = 'AGENCY' }.</summary>
    [Parameter(ParameterSetName = ObjectSet)]
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ArgumentCompleter(typeof(MapEntryCompleter))]
    public IDictionary? Map { get; set; }

    /// <summary>The profile of a well-known sheet, in the place of a map, as for Import-CoopJurisdiction: Ice287g reads ICE's lists of participating and pending agencies.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ArgumentCompleter(typeof(ProfileCompleter))]
    public string? Profile { get; set; }

    /// <summary>Answers, or identity columns, that every row is given: @{ 'agreement-287g' = 'Yes' }.</summary>
    [Parameter(ParameterSetName = ObjectSet)]
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ArgumentCompleter(typeof(SetEntryCompleter))]
    public IDictionary? Set { get; set; }

    /// <summary>Refuses each row that has a problem, with an error.</summary>
    [Parameter(ParameterSetName = ObjectSet)]
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    public SwitchParameter Strict { get; set; }

    /// <summary>The name of a variable, without $, that receives the list of intakes: one a file, and one for other objects of the pipeline. With +name it is added to what the variable holds.</summary>
    [Parameter(ParameterSetName = ObjectSet)]
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateNotNullOrEmpty]
    public string? IntakeVariable { get; set; }

    /// <summary>The ids of the rules to test, such as DET-*. All rules where it is left out.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? Rule { get; set; }

    /// <summary>The ids of the questions whose rules to test.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(QuestionCompleter))]
    public string[]? Question { get; set; }

    /// <summary>Lets through only findings with one of these outcomes.</summary>
    [Parameter]
    [OneOf(typeof(CoopTools.Law.Outcome), Several = true)]
    public Outcome[]? Outcome { get; set; }

    /// <summary>The law's day: a date, or text like 2025-01-23. Else the record's own date, else today.</summary>
    [Parameter]
    [LawsDay]
    public DateOnly? AsOf { get; set; }

    /// <summary>Leaves out the authorities that the pack adds to its source; standing follows.</summary>
    [Parameter]
    public SwitchParameter SourceOnly { get; set; }

    /// <summary>Gives each finding as text for a memo: rule, record with its cells, what decided, authorities in Bluebook form, cautions, errata. The same text is what the finding's GetExplanation() gives.</summary>
    [Parameter]
    public SwitchParameter Explain { get; set; }

    /// <summary>Gives one Boolean for all the input instead of findings: true where jurisdictions were tested and none has a Conflict, contested ones aside.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _early = new(this, Law);
        _batch = new(new(Law, RuleSelection.Of(this, Law, Rule, Question), AsOf, Today, SourceOnly));
        var options = ImportOptions(Profile, Map, Set, Strict);
        _session = new(this, Law, options);
        _objects = new(Law, options.Map, options.Set, Strict);
        _session.Publish(IntakeVariable);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var record in Records())
            Test(record);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (Errors.Warning(_objects!.Intake) is { } warning)
            WriteWarning(warning);
        if (Quiet)
            WriteObject(_batch!.Jurisdictions > 0 && !_conflict);
    }

    private IEnumerable<Records.Jurisdiction> Records()
    {
        var (paths, literal) = Given(Path, LiteralPath);
        return ParameterSetName switch
        {
            ObjectSet => Piped(InputObject!),
            FactSet => Jurisdiction.Select(Typed),
            _ => _session!.Read(paths, literal),
        };
    }

    private IEnumerable<Records.Jurisdiction> Piped(PSObject item)
    {
        if (item.BaseObject is Records.Jurisdiction record)
            return [record];
        if (item.BaseObject is FileInfo file)
            return _session!.Read([file.FullName], literal: true);
        _session!.List(_objects!.Intake);
        return _objects.Read(this, item) is { } read ? [read] : [];
    }

    private Records.Jurisdiction Typed(string name)
    {
        var identity = new Dictionary<IdentityField, string?>
        {
            [IdentityField.Jurisdiction] = name,
            [IdentityField.State] = State,
            [IdentityField.Kind] = Kind?.ToString(),
        };
        return TypedRecord.Make(this, Fact, Law, "-Fact", identity, NamedTexts.Of(Fact));
    }

    private void Test(Records.Jurisdiction record)
    {
        foreach (var finding in _batch!.Evaluate(record))
        {
            _early!.Meet(finding.AsOf);
            _conflict |= finding.Decision.Outcome == CoopTools.Law.Outcome.Conflict && !finding.Contested;
            if (!Quiet && (Outcome is null || Outcome.Contains(finding.Decision.Outcome)))
                WriteObject(Explain ? Page.Explanation(finding.GetExplanation()) : finding);
        }
    }
}
