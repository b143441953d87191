using System.Collections;
using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Completion;
using CoopTools.Files.Writing.Workbook;
using CoopTools.Intakes;
using CoopTools.Intakes.Templates;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Commands;

/// <summary>Writes an Excel workbook (.xlsx) to fill in: a row for each jurisdiction, a column for each fact, each with the answers to choose from.</summary>
/// <remarks>
/// The sheet Jurisdictions has the columns of identity and one for each fact, with a drop-down list in which Unknown comes first; a blank cell is Unknown too, and No means that the governing texts were read and do not say so. The sheet Codebook says what each answer means, About how to fill in. Import-CoopJurisdiction reads the workbook back without -Map. Facts that follow from the law's day are not asked.
/// Jurisdictions that are given have their rows filled in: names, objects whose properties are named like our columns, or records from Import-CoopJurisdiction with their answers. Sources and coders of single answers, and further columns of an input, are not carried over.
/// The file is written beside its target and moved into place, so a failed run leaves the old file as it was. Nothing is emitted, unless PassThru asks for the file.
/// </remarks>
/// <example>
/// <code>New-CoopTemplate ./out/intake.xlsx</code>
/// <para>A blank workbook with every fact, for 200 jurisdictions.</para>
/// </example>
/// <example>
/// <code>
/// 'Example County', 'Sample City' |
///     New-CoopTemplate ./out/detainers.xlsx -Question Q3 -PassThru |
///     ForEach-Object Name
/// </code>
/// <para>Two names, and the facts on detainers alone.</para>
/// </example>
/// <example>
/// <code>
/// Import-CoopJurisdiction ./examples/jurisdictions.csv |
///     Where-Object State -eq TX |
///     New-CoopTemplate ./out/texas.xlsx
/// </code>
/// <para>What is recorded already, to be gone on with.</para>
/// </example>
/// <output cref="FileInfo">With PassThru: the file that was written. Else nothing.</output>
/// <seealso cref="ImportCoopJurisdictionCommand"/>
/// <seealso cref="NewCoopJurisdictionCommand"/>
/// <seealso cref="GetCoopFactCommand"/>
/// <seealso href="about_CoopTools_Facts"/>
[Cmdlet(VerbsCommon.New, "CoopTemplate", SupportsShouldProcess = true, HelpUri = HelpPages.Folder + "New-CoopTemplate.md")]
[OutputType(typeof(FileInfo))]
public sealed class NewCoopTemplateCommand : ExportCommand
{
    private readonly List<Jurisdiction> _records = [];
    private IReadOnlyList<Rule> _rules = [];
    private ObjectRows? _objects;
    private string _target = string.Empty;

    /// <summary>The file to write, ending in .xlsx. Missing folders are made.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string Path { get; set; } = string.Empty;

    /// <summary>The ids of rules, such as DET-*: only the facts that they read are asked.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? Rule { get; set; }

    /// <summary>The ids of questions: only the facts that their rules read are asked.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(QuestionCompleter))]
    public string[]? Question { get; set; }

    /// <summary>Jurisdictions to begin with: names, objects with properties such as Jurisdiction, State, Kind and Id, or records with their answers.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject?[]? Jurisdiction { get; set; }

    /// <summary>Which property of an object stands for which of our names: @{ Jurisdiction = 'AGENCY' }.</summary>
    [Parameter]
    public IDictionary? Map { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        Errors.StopAt(this, Path, () =>
        {
            _target = SheetPaths.Unresolved(this, Path);
            TemplateWorkbook.CheckTarget(_target, NoClobber, Force);
        });
        _rules = RuleSelection.Of(this, Law, Rule, Question);
        _objects = new(Law, NamedTexts.Of(Map), NamedTexts.Of(null), strict: false);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var item in Jurisdiction ?? [])
        {
            if (item?.BaseObject is Jurisdiction record)
                _records.Add(record);
            else if (item is not null && _objects!.Read(this, item.BaseObject is string name ? Named(name) : item) is { } read)
                _records.Add(read);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        var template = Template.Of(Law, _rules, _records);
        if (Errors.Warning(_objects!.Intake, "The template has these cells blank.") is { } warning)
            WriteWarning(warning);
        if (template.LeftOut is { Count: > 0 } lost)
            WriteWarning($"The records answer facts that the chosen rules do not read, and that the template leaves out: {string.Join(", ", lost)}. Without -Rule and -Question it asks all of them.");
        Write(_target, "Write the intake workbook", () => Errors.StopAt(this, Path, () => TemplateWorkbook.Write(template, _target, Force, Stop)));
    }

    private static PSObject Named(string name)
    {
        var item = new PSObject();
        item.Properties.Add(new PSNoteProperty(nameof(IdentityField.Jurisdiction), name));
        return item;
    }
}
