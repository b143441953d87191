using System.Globalization;
using System.Management.Automation;
using CoopTools.Evaluation;
using CoopTools.Files.Findings;
using CoopTools.Intakes;
using CoopTools.Retelling;

namespace CoopTools.Binding;

/// <summary>Reads exports back for a cmdlet: what cannot be used becomes its errors and warnings.</summary>
/// <param name="cmdlet">The cmdlet.</param>
/// <param name="options">How the files are read.</param>
internal sealed class FindingSession(PSCmdlet cmdlet, FindingsOptions options)
{
    private const int FindingsPerReport = 5_000;

    private List<object?> _intakes = [];

    /// <summary>Puts the list of intakes into a variable of the caller; it fills while files are read.</summary>
    public void Publish(string? variable) => _intakes = CallersList.Publish(cmdlet, variable);

    /// <summary>The findings of the files that some paths name.</summary>
    public IEnumerable<Finding> Read(IEnumerable<string> paths, bool literal) =>
        paths.SelectMany(path => Errors.OrTold(cmdlet.WriteError, path, () => SheetPaths.Resolve(cmdlet, path, literal)) ?? []).SelectMany(Read);

    private IEnumerable<Finding> Read(string file)
    {
        if (Errors.OrTold(cmdlet.WriteError, file, () => FindingsFile.Open(file, With(file))) is not { } export)
            yield break;
        using (export)
        {
            _intakes.Add(export.Intake);
            using var rows = export.Read().GetEnumerator();
            using var told = new Telling(cmdlet, $"Reading {export.Intake}");

            // A file can turn out broken halfway: what was read before is kept, and the error says where it ended.
            Func<object?> next = () => rows.MoveNext() ? rows.Current : null;
            for (var read = 1; Errors.OrTold(cmdlet.WriteError, file, next) is Retold row; read++)
            {
                if (row.Changed is { } changed)
                    Errors.Refuse(cmdlet, export.Intake, changed);
                if (read % FindingsPerReport == 0)
                    told.Say(string.Create(CultureInfo.CurrentCulture, $"{read:N0} findings"));
                if (row.Finding is { } finding)
                    yield return finding;
            }
        }

        Account(export.Intake);
    }

    private FindingsOptions With(string file) => options with
    {
        NotAtHand = (pack, hash) => cmdlet.WriteWarning(VisibleText.Of(
            $"{Path.GetFileName(file)}: its findings were made by the pack {pack} (hash {hash}), which is not at hand. They are taken as they are told, unchecked: they can be filtered, grouped, measured and exported to .csv, and have no rule, record or explanation behind them.")),
    };

    private void Account(Intake intake) => cmdlet.WriteVerbose(VisibleText.Of(
        $"{intake}: {intake.RowsRead} rows read, {intake.Accepted} accepted, {intake.Merged} on a record before them, {intake.Rejected} rejected."));
}
