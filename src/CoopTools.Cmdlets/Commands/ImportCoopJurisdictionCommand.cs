using System.Collections;
using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Completion;
using CoopTools.Intakes.Suggestions;
using CoopTools.Records;

namespace CoopTools.Commands;

/// <summary>Reads a spreadsheet (.xlsx, .xls, .csv) of jurisdictions, and records every repair, problem and rejected row.</summary>
/// <remarks>
/// Each row that is not blank becomes a jurisdiction or is refused with an error: rows read = accepted + rejected. (With a profile that makes one record of several rows: accepted + merged + rejected.) Columns are found by the names of the identity columns (Jurisdiction, State, Kind, Id, RecordDate, Parent, Policy, Evidence, Coder, Notes) and by the ids or labels of the facts, whatever the case, spaces and punctuation. A column that is neither is kept as an attribute.
/// The header row is, of the first 20 rows that are not blank, the one that names the most known columns: identity columns and facts, the headers of Map, or the columns of Profile; of several, the first. A row below another must name the column of the jurisdictions or two columns at least, and be wider than the one above or alone name the jurisdictions. Where no row does, it is the first that fills more than half as many cells as the widest. HeaderRow overrules this. Rows above the header row, such as titles, are listed in the intake and on the Input log.
/// A column without a header that holds a value is kept under its letters: the attribute 'Column C'. An attribute whose header comes a second time is kept as 'Notes (2)'. Each is entered as a repair at the header's cell; a name that another column has is never taken, and Map takes these names as it takes headers. Two columns for one identity column or fact are an error. Merged cells that touch the header row are entered as one problem that names them.
/// What is mended (spaces, quotation marks, names of states, also with one slip in them, forms of dates) is entered as a repair. What cannot be used is entered as a problem, with one warning a file, and its fact stays Unknown. A blank cell is Unknown, never No.
/// The profile Ice287g makes one record of an agency's several agreements: models, days of signature and links stand in its attributes, one after the other in the order of the rows, and Agreements counts them. The fact agreement-287g is Yes for a participating list and Pending for a pending one, with the list, its rows and the linked agreements as its source; nothing else is concluded from a place on the list. RecordDate is the day in the file's name. A file whose content contradicts its name is refused.
/// </remarks>
/// <example>
/// <code>
/// Import-CoopJurisdiction ./examples/jurisdictions.xlsx |
///     Test-CoopPolicy |
///     Export-CoopMatrix ./out/matrix.xlsx
/// </code>
/// <para>From a spreadsheet to a matrix.</para>
/// </example>
/// <example>
/// <code>
/// Import-CoopJurisdiction ./examples/agencies.csv `
///     -Map @{ Jurisdiction = 'LAW ENFORCEMENT AGENCY'; State = 'STATE' } `
///     -Set @{ 'agreement-287g' = 'Yes' }
/// </code>
/// <para>A list of agencies with other headers; every row is given one answer.</para>
/// </example>
/// <example>
/// <code>Import-CoopJurisdiction ./examples/agencies.csv -Suggest</code>
/// <para>What the columns of an unknown sheet probably give.</para>
/// </example>
/// <example>
/// <code>
/// Import-CoopJurisdiction ./examples/participatingAgencies04012025.csv `
///     -Profile Ice287g |
///     ForEach-Object { "$_ $($_.Attributes.Models)" }
/// </code>
/// <para>A list in ICE's form, with invented agencies, by its profile: one record for each agency.</para>
/// </example>
/// <example>
/// <code>
/// $records = Import-CoopJurisdiction ./examples/jurisdictions.csv `
///     -IntakeVariable intake
/// $intake.Repairs
/// </code>
/// <para>What was mended on the way in.</para>
/// </example>
/// <example>
/// <code>
/// $records = Import-CoopJurisdiction ./examples/refused.csv `
///     -IntakeVariable intake -ErrorAction Ignore -WarningAction Ignore
/// $intake
/// $intake.Rejections
/// </code>
/// <para>A row without a name is refused, with an error unless errors are ignored; what cannot be used is a problem. Both are accounted for.</para>
/// </example>
/// <seealso cref="TestCoopPolicyCommand"/>
/// <seealso cref="JoinCoopJurisdictionCommand"/>
/// <seealso cref="NewCoopTemplateCommand"/>
/// <seealso cref="GetCoopFactCommand"/>
[Cmdlet(VerbsData.Import, "CoopJurisdiction", DefaultParameterSetName = PathSet, HelpUri = HelpPages.Folder + "Import-CoopJurisdiction.md")]
[OutputType(typeof(Jurisdiction), typeof(ColumnSuggestion))]
public sealed class ImportCoopJurisdictionCommand : SheetCommand
{
    private ImportSession? _session;

    /// <summary>The files. Wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = PathSet)]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>The files, letter for letter: for names that contain [ or ].</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathSet)]
    [Alias("PSPath", "FullName")]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Which header stands for which of our names: @{ Jurisdiction = 'LAW ENFORCEMENT AGENCY'; State = 'STATE' }. Tab offers what Suggest proposes.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MapEntryCompleter))]
    public IDictionary? Map { get; set; }

    /// <summary>The profile of a well-known sheet, in the place of a map: Ice287g reads ICE's lists of participating and pending agencies under the names that they were published by.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(ProfileCompleter))]
    public string? Profile { get; set; }

    /// <summary>Answers, or identity columns, that every row is given: @{ 'agreement-287g' = 'Yes' }.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(SetEntryCompleter))]
    public IDictionary? Set { get; set; }

    /// <summary>Imports nothing, and proposes instead what each column gives: with a confidence, some values, and the entry for Map.</summary>
    [Parameter]
    public SwitchParameter Suggest { get; set; }

    /// <summary>Refuses each row that has a problem, with an error.</summary>
    [Parameter]
    public SwitchParameter Strict { get; set; }

    /// <summary>The name of a variable, without $, that receives the list of intakes, one a file: columns, repairs, problems, rejections. With +name it is added to what the variable holds.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? IntakeVariable { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _session = new(this, Law, ImportOptions(Profile, Map, Set, Strict));
        _session.Publish(IntakeVariable);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var (paths, literal) = Given(Path, LiteralPath);

        // One by one: a list is read to its end before the first of it is passed on.
        foreach (var item in Suggest ? _session!.Suggest(paths, literal).Cast<object>() : _session!.Read(paths, literal))
            WriteObject(item);
    }
}
