using System.Collections;
using System.Globalization;
using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Completion;
using CoopTools.Files.Joining;
using CoopTools.Intakes;
using CoopTools.Joining;
using CoopTools.Records;

namespace CoopTools.Commands;

/// <summary>Fills what is unknown in jurisdictions from a roster (another spreadsheet), matching them by name and state with a stated confidence.</summary>
/// <remarks>
/// A match has a confidence: 1 for the same name; 0.99 for the same but for case, spaces and punctuation; 0.95 with a usual short or long form ('Co.' and 'County', 'Dept.' and 'Department', 'St.' and 'Saint', 'PD' and 'Police Department', 'Sheriff's Office' and 'Sheriff'); less for other names, by the letters of the words that are their own. 'County Sheriff' and 'City Police' are never alike. Where two rows of the roster match equally well, none is taken.
/// Facts that are Unknown in the record are filled, with the roster, its row or cell and the confidence as their source; attributes are added where the record has none of that name. What the record knows is never overwritten: where the roster says otherwise, the record's intake gets a problem that names both cells. Name, state and the other identity columns stay as they are.
/// Records pass on as they come. At the end a warning counts what matched and what did not, and the matched records that speak of another day than the roster: an answer of one day need not hold on another.
/// </remarks>
/// <example>
/// <code>
/// $agencies = Import-CoopJurisdiction ./examples/agencies.csv `
///     -Map @{ Jurisdiction = 'LAW ENFORCEMENT AGENCY' }
/// $joined = $agencies |
///     Join-CoopJurisdiction ./examples/participatingAgencies04012025.csv `
///         -Profile Ice287g -UnmatchedVariable unmatched
/// $unmatched
/// </code>
/// <para>Who of these has signed an agreement? What did not match, and why, is in $unmatched.</para>
/// </example>
/// <example>
/// <code>
/// Import-CoopJurisdiction ./examples/agencies.csv `
///     -Map @{ Jurisdiction = 'LAW ENFORCEMENT AGENCY' } |
///     Join-CoopJurisdiction ./examples/participatingAgencies04012025.csv `
///         -Profile Ice287g -MinimumConfidence 1 |
///     Test-CoopPolicy -Rule REQ-5 -AsOf 2026-01-01
/// </code>
/// <para>Only names that are the same letter for letter.</para>
/// </example>
/// <seealso cref="ImportCoopJurisdictionCommand"/>
/// <seealso cref="TestCoopPolicyCommand"/>
[Cmdlet(VerbsCommon.Join, "CoopJurisdiction", DefaultParameterSetName = PathSet, HelpUri = HelpPages.Folder + "Join-CoopJurisdiction.md")]
[OutputType(typeof(Jurisdiction))]
public sealed class JoinCoopJurisdictionCommand : SheetCommand
{
    private readonly List<JoinResult> _unmatched = [];
    private List<object?> _published = [];
    private Roster? _roster;
    private readonly JoinedInputs _inputs = new();
    private int _matched;
    private int _conflicts;
    private int _otherDays;

    /// <summary>The jurisdictions to fill, from Import-CoopJurisdiction.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public Jurisdiction[] InputObject { get; set; } = [];

    /// <summary>The roster: a spreadsheet (.xlsx, .xls, .csv). Wildcards are allowed; several files are one roster.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = PathSet)]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>The roster, letter for letter: for names that contain [ or ].</summary>
    [Parameter(Mandatory = true, ParameterSetName = LiteralPathSet)]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>What a record and a row of the roster must have in common: State and Jurisdiction, or Jurisdiction alone.</summary>
    [Parameter]
    [OneOf(typeof(JoinKey), Several = true)]
    public JoinKey[] On { get; set; } = [JoinKey.State, JoinKey.Jurisdiction];

    /// <summary>The least confidence of a match, from 0.5 to 1: 0.9 where it is left out.</summary>
    [Parameter]
    [ValidateRange(0.5, 1d)]
    public double MinimumConfidence { get; set; } = 0.9;

    /// <summary>The profile of the roster, in the place of a map, such as Ice287g.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(ProfileCompleter))]
    public string? Profile { get; set; }

    /// <summary>Which header of the roster stands for which of our names: @{ Jurisdiction = 'AGENCY'; State = 'STATE' }.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MapEntryCompleter))]
    public IDictionary? Map { get; set; }

    /// <summary>Answers that every row of the roster is given: @{ 'agreement-287g' = 'Yes' }.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(SetEntryCompleter))]
    public IDictionary? Set { get; set; }

    /// <summary>The name of a variable, without $, that receives the records that did not match, and the rows of the roster that matched none, each with the reason. With +name they are added to what the variable holds.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? UnmatchedVariable { get; set; }

    /// <summary>The name of a variable, without $, that receives the list of intakes of the roster, one a file: columns, repairs, problems, rejections. With +name it is added to what the variable holds.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? IntakeVariable { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (!On.Contains(JoinKey.Jurisdiction))
            ThrowTerminatingError(Errors.Of(new IntakeException("NoNameToJoinOn", "-On needs Jurisdiction: records are matched by name. Add it."), On));
        var session = new ImportSession(this, Law, ImportOptions(Profile, Map, Set), ThrowTerminatingError);
        session.Publish(IntakeVariable);
        var (paths, literal) = Given(Path, LiteralPath);
        _roster = new(session.Read(paths, literal), On.Contains(JoinKey.State), MinimumConfidence);
        _published = CallersList.Publish(this, UnmatchedVariable);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var record in InputObject)
            WriteObject(Joined(record));
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        _inputs.Close();
        var ambiguous = _unmatched.Count(r => r.Ambiguous);
        var records = _unmatched.Count;
        foreach (var row in _roster!.Unmatched)
            Enter(row);
        var account = string.Create(CultureInfo.InvariantCulture, $"{_matched + records:N0} records: {_matched:N0} matched the roster, {records - ambiguous:N0} did not, {ambiguous:N0} matched more than one of its records alike; {_unmatched.Count - records:N0} of its {_roster.Count:N0} records matched none.");
        var conflicts = _conflicts == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {_conflicts:N0} {(_conflicts == 1 ? "answer conflicts" : "answers conflict")} with the roster's: the record's was kept, and its intake has a problem for each.");
        var days = _otherDays == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {_otherDays:N0} matched records speak of another day than the roster: look at answers that change with time.");
        if (_unmatched.Count == 0 && _conflicts == 0 && _otherDays == 0)
            WriteVerbose(account);
        else
            WriteWarning($"{account}{conflicts}{days}{(_unmatched.Count == 0 || UnmatchedVariable is not null ? string.Empty : " -UnmatchedVariable gives each with the reason.")}");
    }

    private void Enter(JoinResult unmatched)
    {
        _unmatched.Add(unmatched);
        _published.Add(unmatched);
    }

    private Jurisdiction Joined(Jurisdiction record)
    {
        var result = _roster!.Match(record);
        if (result.Match is null)
        {
            Enter(result);
            return _inputs.Add(record);
        }

        _matched++;
        _otherDays += record.RecordDate is { } day && result.Match.RecordDate is { } other && !day.Equals(other) ? 1 : 0;
        var filled = RosterFilling.Fill(result, Law);
        _conflicts += filled.Entries.Problems.Count;
        return _inputs.Add(filled);
    }
}
