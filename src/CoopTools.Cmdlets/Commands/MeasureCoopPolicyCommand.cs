using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Comparison;
using CoopTools.Evaluation;

namespace CoopTools.Commands;

/// <summary>Counts findings by outcome, rule, question, state, circuit, kind or standing, or ranks the facts to find out next.</summary>
/// <remarks>
/// Each count says how many findings share a value, how many jurisdiction records they are about and how they are spread over the outcomes. A Conflict with a rule that is contested where the jurisdiction lies, or a Risk under one, is counted apart from a plain one.
/// MissingFacts ranks the facts that undetermined findings turn on: by the findings that each alone would settle, whatever the answer, then by those that it takes part in. What follows from the law's day is in nobody's record and so not in the ranking.
/// </remarks>
/// <example>
/// <code>Test-CoopPolicy ./examples/jurisdictions.xlsx | Measure-CoopPolicy</code>
/// <para>How many findings of each outcome.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.xlsx |
///     Measure-CoopPolicy -By Circuit, Rule
/// </code>
/// <para>The outcomes in each circuit, then by rule.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.xlsx |
///     Measure-CoopPolicy -MissingFacts
/// </code>
/// <para>What to find out next.</para>
/// </example>
/// <seealso cref="TestCoopPolicyCommand"/>
/// <seealso cref="ExportCoopMatrixCommand"/>
[Cmdlet(VerbsDiagnostic.Measure, "CoopPolicy", DefaultParameterSetName = "Count", HelpUri = HelpPages.Folder + "Measure-CoopPolicy.md")]
[OutputType(typeof(PolicyMeasure), ParameterSetName = ["Count"])]
[OutputType(typeof(MissingFact), ParameterSetName = ["MissingFacts"])]
public sealed class MeasureCoopPolicyCommand : LawCommand
{
    private readonly Comparison.MissingFacts _missing = new();
    private PolicyMeasures[] _measures = [];
    private Finding? _first;
    private PipedFindings? _findings;

    /// <summary>Findings, from Test-CoopPolicy or Import-CoopFinding; also copies of them, as from a job.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>What to count by: Outcome, Rule, Question, State, Circuit, Kind, Standing; several are counted one after the other. By outcome where it is left out.</summary>
    [Parameter(Position = 0, ParameterSetName = "Count")]
    [OneOf(typeof(Dimension), Several = true)]
    public Dimension[] By { get; set; } = [Dimension.Outcome];

    /// <summary>Ranks the missing facts instead: what to find out next.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "MissingFacts")]
    public SwitchParameter MissingFacts { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _measures = Array.ConvertAll(By, by => new PolicyMeasures(by));
        _findings = new(this, Law);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var item in InputObject)
        {
            foreach (var finding in _findings!.Of(item))
                Count(finding);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        foreach (var finding in _findings!.Rest())
            Count(finding);
        if (_first is null)
            return;
        if (MissingFacts)
            WriteObject(_missing.Rank(_first.Run.Pack.Facts), enumerateCollection: true);
        else
            WriteObject(_measures.SelectMany(m => m.Measures()).Select(Shown), enumerateCollection: true);
    }

    private void Count(Finding finding)
    {
        _first ??= finding;
        if (MissingFacts)
        {
            _missing.Add(finding);
            return;
        }

        foreach (var measures in _measures)
            measures.Add(finding);
    }

    // By outcome, a spread over the outcomes says nothing.
    private object Shown(PolicyMeasure measure)
    {
        var shown = new PSObject(measure);
        if (By is [Dimension.Outcome])
            shown.TypeNames.Insert(0, $"{typeof(PolicyMeasure)}#Outcome");
        return shown;
    }
}
