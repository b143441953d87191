using CoopTools.Files.Reading;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Files.Importing;

/// <summary>One file on its way to jurisdictions: opened, its columns planned, its rows read one by one.</summary>
internal sealed class SheetImport : IDisposable
{
    private readonly SheetData _data;
    private readonly JurisdictionReader _reader;

    private SheetImport(SheetData data, Pack pack, ImportOptions options)
    {
        _data = data;
        Intake = new(data.Name) { Path = data.Path, Sha256 = data.Sha256, Sheet = data.Sheet };
        var plan = ColumnPlan.Make(data.Headers, options.Map, options.Set, pack, Intake.ToString());
        _reader = new(pack, plan, Intake, options.Strict);
    }

    /// <summary>The ledger, which fills while the rows are read.</summary>
    public Intake Intake { get; }

    /// <summary>Opens a file and plans its columns.</summary>
    /// <exception cref="IntakeException">The file, or what was said about it, cannot be used.</exception>
    public static SheetImport Open(string path, Pack pack, ImportOptions options)
    {
        var data = SheetFile.Open(path, options.Sheet);
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

    /// <summary>Reads the rows, once.</summary>
    public IEnumerable<ImportedRow> Rows()
    {
        foreach (var row in _data.Rows)
        {
            var jurisdiction = _reader.Read(row);
            yield return new(jurisdiction, jurisdiction is null ? Intake.Rejections[^1] : null);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _data.Dispose();
}
