using CoopTools.Cells;
using CoopTools.Comparison;
using CoopTools.Files.Reading.Opening;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Files.Writing.Csv;
using CoopTools.Intakes;
using CoopTools.Retelling;

namespace CoopTools.Files.Findings;

/// <summary>Reads the long csv back. Its columns are found by their names, in whatever order; others do no harm.</summary>
internal sealed class FindingsCsv : FindingsFile
{
    private readonly SheetData _data;
    private readonly FindingsOptions _options;
    private readonly int[] _columns;

    private FindingsCsv(SheetData data, FindingsOptions options)
    {
        (_data, _options) = (data, options);
        var headers = data.Headers.Select(h => h.Trim()).ToList();
        _columns = LongForm.Columns.Select(name => headers.FindIndex(h => string.Equals(h, name, StringComparison.OrdinalIgnoreCase))).ToArray();
        if (Array.IndexOf(_columns, -1) is >= 0 and var missing)
            throw NotAnExport(data.Name, $"its column '{LongForm.Columns[missing]}' is missing");
        Intake = new(data.Name) { Path = data.Path, Sha256 = data.Sha256 };
    }

    /// <inheritdoc/>
    public override Intake Intake { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="IntakeException">It cannot be used.</exception>
    public static new FindingsCsv Open(string path, FindingsOptions options)
    {
        var data = SheetFile.Open(path, options.Sheet);
        try
        {
            return new(data, options);
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Retold> Read() =>
        Retell(new(Intake, _options.Packs) { NotAtHand = _options.NotAtHand }, _data.Rows.Select(Told));

    /// <inheritdoc/>
    public override void Dispose() => _data.Dispose();

    private Told Told(Row row) => new(row.Number, Array.ConvertAll(_columns, column => FormulaGuard.Plain(row.At(column).Text)));
}
