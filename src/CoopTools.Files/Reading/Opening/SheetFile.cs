using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Files.Reading.Text;
using CoopTools.Files.Reading.Xls;
using CoopTools.Files.Reading.Xlsx;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Opening;

/// <summary>Opens a file as a sheet of rows, by its extension.</summary>
internal static class SheetFile
{
    private const string Readable = ".csv, .tsv, .txt, .xlsx, .xlsm and .xls";

    /// <summary>Opens a file.</summary>
    /// <param name="path">A full path of the file system.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The sheet; the file stays open until it is disposed.</returns>
    /// <exception cref="IntakeException">The file cannot be used; the message says why and what to do.</exception>
    public static SheetData Open(string path, SheetOptions options)
    {
        var file = InputFile.Open(path, options.Stop, options.MostScanned);
        try
        {
            return Read(file, options);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The names of a workbook's sheets; none where the file is text.</summary>
    /// <param name="path">A full path of the file system.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The sheets, in the order of their tabs.</returns>
    /// <exception cref="IntakeException">The file cannot be used.</exception>
    public static IReadOnlyList<SheetName> Sheets(string path, SheetOptions options)
    {
        using var file = InputFile.Open(path, options.Stop, options.MostScanned);
        return file.Scan.Kind switch
        {
            ContentKind.Zip => XlsxSheet.Names(file, options),
            ContentKind.Compound => XlsSheet.Names(file),
            _ => [],
        };
    }

    private static SheetData Read(InputFile file, SheetOptions options) => Path.GetExtension(file.Path).ToLowerInvariant() switch
    {
        ".csv" or ".tsv" or ".txt" => TextSheet.Open(Require(file, ContentKind.Other), options),
        ".xlsx" or ".xlsm" => XlsxSheet.Open(Require(file, ContentKind.Zip), options),
        ".xls" => XlsSheet.Open(Require(file, ContentKind.Compound), options),
        var other => throw new IntakeException("UnknownFormat", $"'{file.Name}': files of type '{other}' cannot be read; {Readable} can. Save it as one of them."),
    };

    private static InputFile Require(InputFile file, ContentKind kind)
    {
        var scan = file.Scan;
        if (scan.HasEncryptedPackage)
            throw Refusal.Encrypted(file.Name);
        if (scan.Kind == kind)
            return file;
        var advice = scan.Kind switch
        {
            ContentKind.Zip => "it is a zip archive, as .xlsx files are. If it is a workbook, rename it to .xlsx.",
            ContentKind.Compound => "it is an Office file of the old kind. If it is a workbook, rename it to .xls.",
            _ when file.Stream.Length == 0 => "it is empty. Fetch it again.",
            _ when scan.IsUtf8 && !scan.HasNul => "it is text, as web sites often give it (a table of HTML or of comma-separated values). Rename it to .csv, or open it in Excel and save it as .xlsx.",
            _ => "it is no workbook. Fetch it again, or open it in Excel and save it as .xlsx.",
        };
        throw new IntakeException("UnknownFormat", $"'{file.Name}' is not what its extension says: {advice}");
    }
}
