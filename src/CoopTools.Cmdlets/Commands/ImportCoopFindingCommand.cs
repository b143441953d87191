using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Evaluation;
using CoopTools.Files.Reading.Sheets;

namespace CoopTools.Commands;

/// <summary>Reads findings back that Export-CoopMatrix wrote (.json, .csv, .xlsx), and checks each against the law.</summary>
/// <remarks>
/// Each finding is made again from its record, its answers and its law's day, by the pack whose hash the file names, and compared with every word that stands there. One that was changed after the export is refused with an error that names file, row and column, what stands there and what the law gives. So what comes out is what Test-CoopPolicy emits, with GetRule(), GetExplanation() and all, and goes wherever that goes.
/// Where the pack is not at hand, as for an export by another version, the findings of a .json or .csv are taken as they are told, with one warning a file that names the pack. They can be filtered, grouped, measured and exported to .csv; what needs the law says so. A workbook does not have every word of its findings, and is refused then.
/// The input of the findings is the export: Intake names it, and Row counts its rows. A .csv and a .json have no row numbers of the first input: lines that follow one another are one record where they have the same identity (Jurisdiction, State, Circuit, Kind, Id, RecordDate, Evidence), no rule twice and no answers that contradict one another. A .json counts its findings from 1. In a workbook the sheet Answers has the records, Matrix the findings that were exported; texts that were reworded, further columns and another order do no harm.
/// A part of the findings stays known as a part: the .json and the workbook say how many were made. The .csv does not.
/// </remarks>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.csv |
///     Export-CoopMatrix ./out/findings.json
/// Import-CoopFinding ./out/findings.json |
///     Where-Object Outcome -eq Conflict |
///     Select-Object Jurisdiction, Rule, Standing
/// </code>
/// <para>Findings of an earlier day, to go on with.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.xlsx |
///     Export-CoopMatrix ./out/matrix.xlsx
/// Import-CoopFinding ./out/matrix.xlsx |
///     Export-CoopMatrix ./out/findings.csv
/// </code>
/// <para>A workbook that came by mail, as one finding a line.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.csv |
///     Export-CoopMatrix ./out/findings.csv
/// $text = Get-Content ./out/findings.csv -Raw
/// $text -replace ',Conflict,', ',Consistent,' |
///     Set-Content ./out/edited.csv
/// $found = Import-CoopFinding ./out/edited.csv -IntakeVariable intake `
///     -ErrorAction Ignore
/// $intake.Rejections | Select-Object -First 2 Row, Content
/// </code>
/// <para>An outcome that someone reworded is told, and the finding is left out.</para>
/// </example>
/// <seealso cref="ExportCoopMatrixCommand"/>
/// <seealso cref="TestCoopPolicyCommand"/>
/// <seealso cref="MeasureCoopPolicyCommand"/>
/// <seealso cref="TestCoopMatrixCommand"/>
[Cmdlet(VerbsData.Import, "CoopFinding", DefaultParameterSetName = "Path", HelpUri = HelpPages.Folder + "Import-CoopFinding.md")]
[OutputType(typeof(Finding))]
public sealed class ImportCoopFindingCommand : LawCommand
{
    private FindingSession? _session;

    /// <summary>The exports: .json, .csv or .xlsx. Wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "Path")]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>The exports, letter for letter: for names that contain [ or ].</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "FullName")]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>The most bytes that a workbook may unpack to: 2 GiB where it is left out.</summary>
    [Parameter]
    [ValidateRange(1L, long.MaxValue)]
    public long? MaxUncompressedBytes { get; set; }

    /// <summary>How many times its packed size a large part of a workbook may unpack to: 200 where it is left out.</summary>
    [Parameter]
    [ValidateRange(1d, double.MaxValue)]
    public double? MaxCompressionRatio { get; set; }

    /// <summary>The name of a variable, without $, that receives the list of intakes, one a file: how many rows were read, accepted and refused, and why. With +name it is added to what the variable holds.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? IntakeVariable { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        var bounds = new SheetOptions { Stop = Stop };
        _session = new(this, new()
        {
            Packs = [Law],
            Sheet = bounds with
            {
                MaxUncompressedBytes = MaxUncompressedBytes ?? bounds.MaxUncompressedBytes,
                MaxCompressionRatio = MaxCompressionRatio ?? bounds.MaxCompressionRatio,
            },
        });
        _session.Publish(IntakeVariable);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var literal = LiteralPath.Length > 0;
        foreach (var finding in _session!.Read(literal ? LiteralPath : Path, literal))
            WriteObject(finding);
    }
}
