using CoopTools.Cells;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Sheets;

/// <summary>One sheet of a file that is open: its headers, and its rows in one pass.</summary>
internal sealed class SheetData : IDisposable
{
    private readonly IEnumerator<Row> _rows;
    private readonly IDisposable _source;
    private bool _started;

    internal SheetData(InputFile file, string? sheet, FoundHeader header, IEnumerable<CellRange> merged, RowsAhead rows, IDisposable source)
    {
        (Path, Name, Sha256, Sheet) = (file.Path, file.Name, file.Scan.Sha256, sheet);
        Headers = header.Row.Cells.Select(c => c.IsBlank ? string.Empty : c.Text).ToArray();
        Heading = header.With(merged, rows.LookAhead(1));
        (_rows, _source) = (rows, source);
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>The SHA-256 of the file's bytes in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The sheet's name, or null for a text file.</summary>
    public string? Sheet { get; }

    /// <summary>The headers from the first column on, as they stand; a blank one is empty.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>Where they stand, and what stands above them.</summary>
    public Heading Heading { get; }

    /// <summary>The rows after the headers that are not blank. They can be read once.</summary>
    /// <exception cref="IntakeException">The file is damaged further on, which shows as its rows are read.</exception>
    public IEnumerable<Row> Rows
    {
        get
        {
            if (_started)
                throw new InvalidOperationException("The rows were read already; open the file anew.");
            _started = true;
            return Rest();
        }
    }

    public void Dispose()
    {
        _rows.Dispose();
        _source.Dispose();
    }

    private IEnumerable<Row> Rest()
    {
        while (_rows.MoveNext())
            yield return _rows.Current;
    }
}
