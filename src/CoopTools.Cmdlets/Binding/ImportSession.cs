using System.Globalization;
using System.Management.Automation;
using CoopTools.Files.Importing;
using CoopTools.Files.Reading.Opening;
using CoopTools.Intakes;
using CoopTools.Intakes.Readings;
using CoopTools.Intakes.Suggestions;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Binding;

/// <summary>Imports files for a cmdlet: what cannot be used becomes its errors and warnings.</summary>
/// <param name="cmdlet">The cmdlet.</param>
/// <param name="pack">The pack whose facts are meant.</param>
/// <param name="options">How the files are imported.</param>
/// <param name="fail">Is told of a file that cannot be used; null where it is an error among others.</param>
internal sealed class ImportSession(PSCmdlet cmdlet, Pack pack, ImportOptions options, Action<ErrorRecord>? fail = null)
{
    private const int RowsPerReport = 500;
    private const int RowsLookedAt = 200;

    private List<object?> _intakes = [];
    private readonly Action<ErrorRecord> _fail = fail ?? cmdlet.WriteError;

    /// <summary>Puts the list of intakes into a variable of the caller; it fills while files are read.</summary>
    public void Publish(string? variable) => _intakes = CallersList.Publish(cmdlet, variable);

    /// <summary>Lists an intake that is no file's, once.</summary>
    public void List(Intake intake)
    {
        if (!_intakes.Contains(intake))
            _intakes.Add(intake);
    }

    /// <summary>The jurisdictions of the files that some paths name.</summary>
    public IEnumerable<Jurisdiction> Read(IEnumerable<string> paths, bool literal) =>
        paths.SelectMany(path => Files(path, literal)).SelectMany(Read);

    /// <summary>What the columns of the files that some paths name probably give.</summary>
    public IEnumerable<ColumnSuggestion> Suggest(IEnumerable<string> paths, bool literal) =>
        paths.SelectMany(path => Files(path, literal)).SelectMany(Suggest);

    private IReadOnlyList<ColumnSuggestion> Suggest(string file) => Errors.OrTold(cmdlet.WriteError, file, () =>
    {
        using var data = SheetFile.Open(file, options.SheetFor(pack));
        return ColumnSuggester.Suggest(data.Headers, data.Rows.Take(RowsLookedAt).ToArray(), pack);
    }) ?? [];

    private IReadOnlyList<string> Files(string path, bool literal) =>
        Errors.OrTold(_fail, path, () => SheetPaths.Resolve(cmdlet, path, literal)) ?? [];

    private IEnumerable<Jurisdiction> Read(string file)
    {
        if (Opened(file) is not { } import)
            yield break;
        using (import)
        {
            _intakes.Add(import.Intake);
            Announce(import);
            using var rows = import.Rows().GetEnumerator();
            using var told = new Telling(cmdlet, $"Reading {import.Intake}");

            // A file can turn out broken halfway: what was read before is kept, and the error says where it ended.
            Func<RowReading?> next = () => rows.MoveNext() ? rows.Current : null;
            while (Errors.OrTold(_fail, file, next) is { } row)
            {
                if (row.Entries.Rejection is { } rejection)
                    Errors.Refuse(cmdlet, import.Intake, rejection);
                if (import.Intake.RowsRead % RowsPerReport == 0)
                    told.Say(string.Create(CultureInfo.CurrentCulture, $"{import.Intake.RowsRead:N0} rows"));
                if (row.Record is { } jurisdiction)
                    yield return jurisdiction;
            }
        }

        if (Errors.Warning(import.Intake) is { } warning)
            cmdlet.WriteWarning(warning);
        Say($"{import.Intake}: {import.Intake.RowsRead} rows read, {import.Intake.Accepted} accepted, {import.Intake.Merged} merged, {import.Intake.Rejected} rejected, {import.Intake.Repairs.Count} repairs.");
    }

    private void Announce(SheetImport import)
    {
        if (import.Intake.Profile is { } profile)
            Say($"{import.Intake} is read by the profile {profile}.");
        if (import.Intake.Heading is { RowsAbove: > 0 } heading)
            Say($"{import.Intake}: the headers are in {heading}. Rows above them, not read as data: {heading.RowsAbove}.");
        if (import.Notice is { } notice)
            cmdlet.WriteWarning(VisibleText.Of(notice));
    }

    private SheetImport? Opened(string file) => Errors.OrTold(_fail, file, () => SheetImport.Open(file, pack, options));

    private void Say(string text) => cmdlet.WriteVerbose(VisibleText.Of(text));
}
