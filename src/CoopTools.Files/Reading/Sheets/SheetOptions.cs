using System.Text;
using CoopTools.Cells;
using CoopTools.Intakes.Headers;

namespace CoopTools.Files.Reading.Sheets;

/// <summary>How a file is to be read, where it does not say so itself.</summary>
internal sealed record SheetOptions
{
    private const long Gibibyte = 1L << 30;

    /// <summary>The sheet's name, or its number from 1 as text; null for the first visible sheet.</summary>
    public string? Worksheet { get; init; }

    /// <summary>The row that holds the headers, from 1; null to find it.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>What speaks for a row as the header row, by the names that import knows; null to take the first row that is not blank.</summary>
    public Func<Row, HeaderClaim>? Claim { get; init; }

    /// <summary>What stands between the fields of a text file; null to find out.</summary>
    public char? Delimiter { get; init; }

    /// <summary>How a text file is encoded; null to find out.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Whether hidden sheets count where no sheet is named. A hidden sheet can always be named.</summary>
    public bool IncludeHidden { get; init; }

    /// <summary>How many bytes the pass over the file looks at that tells its hash and encoding: all of them, unless only its head is wanted.</summary>
    public long MostScanned { get; init; } = long.MaxValue;

    /// <summary>Whether the targets of hyperlinks are read too, where the format has them.</summary>
    public bool WithLinks { get; init; }

    /// <summary>
    /// The most bytes that a workbook may unpack to. A sheet as long as Excel allows, with 30 short columns, takes about 1.3 GB.
    /// Parts that are held in memory, such as the texts that cells share, may have a quarter of it.
    /// </summary>
    public long MaxUncompressedBytes { get; init; } = 2 * Gibibyte;

    /// <summary>
    /// How many times its packed size a large part of a workbook may unpack to. Measured: real files stay under 13;
    /// a sheet filled with one and the same word reaches 18, and 75 where its writer leaves the addresses out; deflate itself ends at 1,032.
    /// </summary>
    public double MaxCompressionRatio { get; init; } = 200;

    /// <summary>Says when to stop.</summary>
    public CancellationToken Stop { get; init; }
}
