using CoopTools.Cells;
using CoopTools.Files.Reading.Opening;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes;
using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Profiles;
using CoopTools.Intakes.Readings;
using CoopTools.Law;

namespace CoopTools.Files.Importing;

/// <summary>One file on its way to jurisdictions: opened, its columns planned, its rows read one by one.</summary>
internal sealed class SheetImport : IDisposable
{
    private readonly SheetData _data;
    private readonly JurisdictionReader _reader;
    private readonly IEnumerable<Row> _rows;
    private readonly ProfiledSheet? _profiled;

    private SheetImport(SheetData data, Pack pack, ImportOptions options)
    {
        _data = data;

        // What a sheet is to a profile shows in all its rows: they are read before the first record is made.
        var headers = data.Headers;
        if (options.Profile is null && CopiedRecords.Are(headers))
            (headers, _rows) = CopiedRecords.Unfolded(headers, data.Rows);
        else
            _rows = options.Profile is null ? data.Rows : data.Rows.ToArray();
        _profiled = options.Profile is null ? null : ProfiledSheet.Of(options.Profile, data.Name, data.Headers, (Row[])_rows, options.Set, pack, options.Words);
        Intake = new(data.Name) { Path = data.Path, Sha256 = data.Sha256, Sheet = data.Sheet, Heading = data.Heading, Profile = _profiled?.Description };
        var plan = _profiled?.Plan ?? ColumnPlan.Make(headers, options.Map, options.Set, pack, Intake.ToString(), options.Words);
        _reader = new(pack, plan, Intake, options.Strict);
        Intake.Add(plan);
    }

    /// <summary>The ledger, which fills while the rows are read.</summary>
    public Intake Intake { get; }

    /// <summary>What the analyst should know of how the file was taken, or null.</summary>
    public string? Notice => _profiled is { Day: null } sheet && !sheet.Plan.Set.ContainsKey(nameof(IdentityField.RecordDate))
        ? $"{Intake}: the file's name gives no one day for the list, so its records have no RecordDate. Give it with -Set @{{ RecordDate = '2025-01-23' }}."
        : null;

    /// <summary>Opens a file and plans its columns.</summary>
    /// <exception cref="IntakeException">The file, or what was said about it, cannot be used.</exception>
    public static SheetImport Open(string path, Pack pack, ImportOptions options)
    {
        var data = SheetFile.Open(path, options.SheetFor(pack));
        try
        {
            return new(data, pack, options);
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    /// <summary>Reads the rows, once, and folds them into the ledger. Under a profile what was refused comes first, then the records.</summary>
    public IEnumerable<RowReading> Rows()
    {
        foreach (var reading in _profiled is null ? _rows.Select(row => Intake.Add(_reader.Read(row))) : Profiled(_profiled))
            yield return reading;
        Intake.Close();
    }

    private RowReading[] Profiled(ProfiledSheet sheet) =>
        RecordGroups.Of(_rows.Select(_reader.Read).ToArray(), sheet).Select(Intake.Add).Where(r => r.Entries.Merge is null).OrderBy(r => r.Record is not null).ToArray();

    /// <inheritdoc/>
    public void Dispose() => _data.Dispose();
}
