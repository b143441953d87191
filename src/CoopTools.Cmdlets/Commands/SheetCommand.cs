using System.Collections;
using System.Management.Automation;
using System.Text;
using CoopTools.Binding;
using CoopTools.Completion;
using CoopTools.Files.Importing;
using CoopTools.Files.Reading.Sheets;

namespace CoopTools.Commands;

/// <summary>What the cmdlets that read spreadsheets have in common: how a file is read.</summary>
public abstract class SheetCommand : LawCommand
{
    private protected const string PathSet = "Path";
    private protected const string LiteralPathSet = "LiteralPath";

    /// <summary>The sheet, by name or by its number from 1. The first visible sheet where it is left out.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ArgumentCompleter(typeof(WorksheetCompleter))]
    public string? Worksheet { get; set; }

    /// <summary>The row that holds the headers, from 1. Found where it is left out: of the first 20 rows that are not blank, the one that names the most columns that import knows.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateRange(1, 1_048_576)]
    public int? HeaderRow { get; set; }

    /// <summary>What stands between the fields of a text file. Found out where it is left out.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ArgumentCompleter(typeof(DelimiterCompleter))]
    public char? Delimiter { get; set; }

    /// <summary>How a text file is encoded: a name such as utf-8 or windows-1252, a code page, or an encoding. Found out where it is left out.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    [EncodingName]
    public Encoding? Encoding { get; set; }

    /// <summary>Counts hidden sheets too where no sheet is named. A hidden sheet can always be named.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    public SwitchParameter IncludeHidden { get; set; }

    /// <summary>The most bytes that a workbook may unpack to: 2 GiB where it is left out.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateRange(1L, long.MaxValue)]
    public long? MaxUncompressedBytes { get; set; }

    /// <summary>How many times its packed size a large part of a workbook may unpack to: 200 where it is left out.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateRange(1d, double.MaxValue)]
    public double? MaxCompressionRatio { get; set; }

    /// <summary>The paths that were given, and whether they are meant letter for letter.</summary>
    private protected static (string[] Paths, bool Literal) Given(string[] path, string[] literalPath) =>
        literalPath.Length > 0 ? (literalPath, true) : (path, false);

    /// <summary>How the files are imported.</summary>
    private protected ImportOptions ImportOptions(string? profile, IDictionary? map, IDictionary? set, bool strict = false) => new()
    {
        Words = CmdletWords.Importing,
        Sheet = SheetOptions(),
        Profile = ProfileChoice.Of(this, profile, map),
        Map = NamedTexts.Of(map),
        Set = NamedTexts.Of(set),
        Strict = strict,
    };

    private SheetOptions SheetOptions()
    {
        var options = new SheetOptions
        {
            Worksheet = Worksheet,
            HeaderRow = HeaderRow,
            Delimiter = Delimiter,
            Encoding = Encoding,
            IncludeHidden = IncludeHidden,
            Stop = Stop,
        };
        return options with
        {
            MaxUncompressedBytes = MaxUncompressedBytes ?? options.MaxUncompressedBytes,
            MaxCompressionRatio = MaxCompressionRatio ?? options.MaxCompressionRatio,
        };
    }
}
