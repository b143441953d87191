using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Comparison;
using CoopTools.Completion;
using CoopTools.Evaluation;
using CoopTools.Files.Stopping;
using CoopTools.Files.Writing;
using CoopTools.Files.Writing.Logos;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Commands;

/// <summary>Writes findings as a report that compares jurisdictions: an Excel workbook (.xlsx), a page (.html, .md), or one finding a line (.csv, .json).</summary>
/// <remarks>
/// The workbook has the sheets Summary, Matrix, Findings, Rules, Authorities, Facts, Answers, Input log and Legend. Cells of the matrix that need attention have notes with reason and authority; a workbook takes 2,000, the most serious first. Rows that do not fit on a sheet go on on numbered ones. A row of the matrix is one record of the input, never a name: two agencies of one name stay two rows. Findings may arrive filtered and in any order; what was not exported is said on the Summary and in the cells.
/// The page is one file that needs no network: maps of the states, the matrix and the findings with their reasons, to be sorted and filtered, and rules and authorities. The Markdown has the summary, the matrix and the findings. Both say the same of several jurisdictions once, and list the findings that Findings asks for. The csv and the json have every finding under the same names; the json has lists where the csv joins them, is described by schemas/findings.schema.json in the module's folder, and begins with pack, inputs, counts and the errata that touch the findings.
/// The file is written beside its target and moved into place, so a failed run leaves the old file as it was. Nothing is emitted, unless PassThru asks for the file.
/// </remarks>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.xlsx |
///     Export-CoopMatrix ./out/matrix.xlsx -PassThru |
///     ForEach-Object Name
/// </code>
/// <para>A workbook from a spreadsheet.</para>
/// </example>
/// <example>
/// <code>
/// $findings = Test-CoopPolicy ./examples/jurisdictions.csv `
///     -IntakeVariable intake
/// $findings | Where-Object Outcome -eq Risk |
///     Export-CoopMatrix ./out/risk.xlsx -Intake $intake
/// </code>
/// <para>Only the risks. The intake accounts for every row of the input, even where no finding is left; it is read in a statement of its own, since PowerShell fills in -Intake before the pipeline runs.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.xlsx |
///     Export-CoopMatrix ./out/states.xlsx -GroupBy State -Findings All `
///         -Title 'How our members stand' -Subtitle 'Spring meeting'
/// </code>
/// <para>Rows by state, which fold to one a state, with all findings listed. With -Logo a picture of yours stands beside the title.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.csv |
///     Where-Object State -in TX, NJ, CA |
///     Export-CoopMatrix ./out/side-by-side.xlsx -Orientation Rule
/// </code>
/// <para>A few jurisdictions side by side, a row for each rule.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.csv |
///     Export-CoopMatrix ./out/findings.csv
/// Import-Csv ./out/findings.csv | Group-Object Outcome -NoElement
/// </code>
/// <para>One finding a line, for other tools.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.csv |
///     Export-CoopMatrix ./out/matrix.html -Title 'Survey' -GroupBy Circuit
/// </code>
/// <para>A page for people without Excel, the jurisdictions grouped by federal circuit.</para>
/// </example>
/// <output cref="FileInfo">With PassThru: the file that was written. Else nothing.</output>
/// <seealso cref="TestCoopPolicyCommand"/>
/// <seealso cref="TestCoopMatrixCommand"/>
/// <seealso cref="MeasureCoopPolicyCommand"/>
[Cmdlet(VerbsData.Export, "CoopMatrix", SupportsShouldProcess = true, HelpUri = HelpPages.Folder + "Export-CoopMatrix.md")]
[OutputType(typeof(FileInfo))]
public sealed class ExportCoopMatrixCommand : ExportCommand
{
    private MatrixBuilder _builder = new();
    private string _target = string.Empty;
    private HashSet<string>? _rules;
    private PipedFindings? _findings;
    private ReadOnlyMemory<byte>? _logo;

    /// <summary>Findings, from Test-CoopPolicy or Import-CoopFinding, in any order; also copies of them, as from a job.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>The file to write: .xlsx, .html, .md, .json or .csv. Missing folders are made.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string Path { get; set; } = string.Empty;

    /// <summary>Inputs to account for besides those of the findings, from the IntakeVariable of an earlier statement: so a workbook is written even where every row was rejected.</summary>
    [Parameter]
    public Intake[]? Intake { get; set; }

    /// <summary>Only findings on these rules. What is left out is said on the Summary and in the cells.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? Rule { get; set; }

    /// <summary>Only findings on the rules of these questions.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(QuestionCompleter))]
    public string[]? Question { get; set; }

    /// <summary>Only findings with one of these outcomes.</summary>
    [Parameter]
    [OneOf(typeof(CoopTools.Law.Outcome), Several = true)]
    public Outcome[]? Outcome { get; set; }

    /// <summary>The title at the head.</summary>
    [Parameter]
    public string? Title { get; set; }

    /// <summary>A line below the title.</summary>
    [Parameter]
    public string? Subtitle { get; set; }

    /// <summary>A picture file (.png or .jpg) for the head of the report, such as the mark of your organisation.</summary>
    [Parameter]
    public string? Logo { get; set; }

    /// <summary>Which findings are listed one by one: those that need attention, all or none.</summary>
    [Parameter]
    [OneOf(typeof(FindingsShown))]
    public FindingsShown Findings { get; set; }

    /// <summary>What the jurisdictions are grouped by: State, Circuit or Kind.</summary>
    [Parameter]
    [OneOf(typeof(MatrixGrouping))]
    public MatrixGrouping GroupBy { get; set; }

    /// <summary>What the rows are: jurisdictions, or rules for a few jurisdictions side by side.</summary>
    [Parameter]
    [OneOf(typeof(MatrixOrientation))]
    public MatrixOrientation Orientation { get; set; }

    /// <summary>Leaves out the authorities that the pack adds to its source; each finding's standing is worked out anew without them.</summary>
    [Parameter]
    public SwitchParameter SourceOnly { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        Errors.StopAt(this, Path, () =>
        {
            _target = SheetPaths.Unresolved(this, Path);
            MatrixFile.CheckTarget(_target, NoClobber, Force);
            _logo = Logo is null ? null : LogoFile.Read(SheetPaths.Unresolved(this, Logo));
        });
        if (Pack is not null)
            Choose(Law);
        _findings = new(this, Law);
        _builder = new(TemporaryFile.Open) { SourceOnly = SourceOnly };
        foreach (var intake in Intake ?? [])
            _builder.AddIntake(intake);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (InputObject is null)
            return;
        foreach (var finding in _findings!.Of(InputObject))
            Take(finding);
    }

    private void Take(Finding finding)
    {
        if (finding.IsTold && !MatrixFile.NeedsNoLaw(_target))
            ThrowTerminatingError(Errors.NoLaw(finding, Path));
        if (_rules is null)
            Choose(finding.Run.Pack);
        if (!IsWanted(finding))
            _builder.LeaveOut(finding);
        else if (_builder.Add(finding) is { } wrong)
            WriteError(new(new InvalidOperationException(VisibleText.Of(wrong)), "FindingLeftOut", ErrorCategory.InvalidData, finding));
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        foreach (var finding in _findings!.Rest())
            Take(finding);
        if (_rules is null)
            Choose(Law);
        if (_builder.IsEmpty)
        {
            const string Message = "No finding arrived, so nothing was written. Pipe the findings of Test-CoopPolicy here; where every row of an input may be rejected, pass -Intake as well.";
            ThrowTerminatingError(new(new InvalidOperationException(Message), "NothingToExport", ErrorCategory.InvalidData, Path));
        }

        Write(_target, "Write the matrix", () =>
        {
            using var told = new Telling(this, "Writing the matrix");
            told.Say(_target);
            Errors.StopAt(this, _target, () => MatrixFile.Write(_builder.Build(Law, Options(), Stop), _target, Force, Stop));
        });
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _builder.Dispose();
        base.Dispose(disposing);
    }

    // Findings say of which law they are: the rules are looked up in that one.
    private void Choose(Pack law)
    {
        if (Rule is not null || Question is not null)
            _rules = RuleSelection.Of(this, law, Rule, Question).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
    }

    private bool IsWanted(Finding finding) => (_rules?.Contains(finding.Rule) ?? true) && (Outcome is null || Outcome.Contains(finding.Decision.Outcome));

    private MatrixOptions Options() => new()
    {
        Title = Title,
        Subtitle = Subtitle,
        Logo = _logo,
        Findings = Findings,
        GroupBy = GroupBy,
        Orientation = Orientation,
    };
}
