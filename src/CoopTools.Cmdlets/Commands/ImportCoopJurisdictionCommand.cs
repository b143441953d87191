using System.Collections;
using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Evaluation;
using CoopTools.Files.Importing;
using CoopTools.Law;

namespace CoopTools.Commands;

/// <summary>Reads a spreadsheet (.xlsx, .xls, .csv) of jurisdictions, and records every repair, problem and rejected row.</summary>
/// <remarks>
/// Each row that is not blank becomes a jurisdiction or is refused with an error: rows read = accepted + rejected. Columns are found by the names of the identity columns (Jurisdiction, State, Kind, Id, RecordDate, Parent, Policy, Evidence, Coder, Notes) and by the ids or labels of the facts, whatever the case, spaces and punctuation. A column that is neither is kept as an attribute.
/// What is mended (spaces, quotation marks, names of states, forms of dates) is entered as a repair. What cannot be used is entered as a problem, with one warning a file, and its fact stays Unknown. A blank cell is Unknown, never No.
/// </remarks>
/// <example>
/// <code>Import-CoopJurisdiction ./examples/jurisdictions.xlsx | Test-CoopPolicy | Export-CoopMatrix ./out/matrix.xlsx</code>
/// <para>From a spreadsheet to a matrix.</para>
/// </example>
/// <example>
/// <code>Import-CoopJurisdiction ./examples/agencies.csv -Map @{ Jurisdiction = 'LAW ENFORCEMENT AGENCY'; State = 'STATE' } -Set @{ 'agreement-287g' = 'Yes' }</code>
/// <para>A list of agencies with other headers; every row is given one answer.</para>
/// </example>
/// <example>
/// <code>Import-CoopJurisdiction ./examples/jurisdictions.csv -IntakeVariable intake | Out-Null; $intake.Repairs</code>
/// <para>What was mended on the way in.</para>
/// </example>
[Cmdlet(VerbsData.Import, "CoopJurisdiction", DefaultParameterSetName = "Path")]
[OutputType(typeof(Jurisdiction))]
public sealed class ImportCoopJurisdictionCommand : PSCmdlet
{
    private ImportSession? _session;

    /// <summary>The files. Wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "Path")]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>The files, letter for letter: for names that contain [ or ].</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "FullName")]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Which header stands for which of our names: @{ Jurisdiction = 'LAW ENFORCEMENT AGENCY'; State = 'STATE' }.</summary>
    [Parameter]
    public IDictionary? Map { get; set; }

    /// <summary>Answers, or identity columns, that every row is given: @{ 'agreement-287g' = 'Yes' }.</summary>
    [Parameter]
    public IDictionary? Set { get; set; }

    /// <summary>The sheet, by name or by its number from 1. The first visible sheet where it is left out.</summary>
    [Parameter]
    public string? Worksheet { get; set; }

    /// <summary>The row that holds the headers, from 1. The first row that is not blank where it is left out.</summary>
    [Parameter]
    [ValidateRange(1, 1_048_576)]
    public int? HeaderRow { get; set; }

    /// <summary>Refuses each row that has a problem, with an error.</summary>
    [Parameter]
    public SwitchParameter Strict { get; set; }

    /// <summary>The name of a variable, without $, that receives the list of intakes, one a file: columns, repairs, problems, rejections.</summary>
    [Parameter]
    public string? IntakeVariable { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        var options = new ImportOptions
        {
            Sheet = new() { Worksheet = Worksheet, HeaderRow = HeaderRow },
            Map = NamedTexts.Of(Map),
            Set = NamedTexts.Of(Set),
            Strict = Strict,
        };
        _session = new(this, Pack.Federal, options);
        _session.Publish(IntakeVariable);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var literal = LiteralPath.Length > 0;
        foreach (var jurisdiction in _session!.Read(literal ? LiteralPath : Path, literal))
            WriteObject(jurisdiction);
    }
}
