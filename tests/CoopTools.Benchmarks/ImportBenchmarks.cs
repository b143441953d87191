using BenchmarkDotNet.Attributes;
using CoopTools.Files.Importing;
using CoopTools.Law;

namespace CoopTools.Benchmarks;

/// <summary>Reading 18,330 rows of 36 columns.</summary>
[MemoryDiagnoser]
public class ImportBenchmarks : Temporary
{
    private string _csv = string.Empty;
    private string _xlsx = string.Empty;

    /// <summary>Writes the files.</summary>
    [GlobalSetup]
    public void WriteFiles()
    {
        var table = new InventedTable(InventedTable.AllAgencies);
        _csv = table.WriteCsv(Folder);
        _xlsx = table.WriteXlsx(Folder);
    }

    /// <summary>From text.</summary>
    /// <returns>How many jurisdictions there were.</returns>
    [Benchmark]
    public int Csv() => Import(_csv);

    /// <summary>From a workbook.</summary>
    /// <returns>How many jurisdictions there were.</returns>
    [Benchmark]
    public int Xlsx() => Import(_xlsx);

    private static int Import(string path)
    {
        using var import = SheetImport.Open(path, Pack.Federal, new());
        var accepted = import.Rows().Count(r => r.Record is not null);
        return accepted == InventedTable.AllAgencies ? accepted : throw new InvalidDataException($"Only {accepted} rows were accepted.");
    }
}
