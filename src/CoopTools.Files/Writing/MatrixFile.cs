using CoopTools.Comparison;
using CoopTools.Files.Writing.Csv;
using CoopTools.Files.Writing.Html;
using CoopTools.Files.Writing.Json;
using CoopTools.Files.Writing.Markdown;
using CoopTools.Files.Writing.Targets;
using CoopTools.Files.Writing.Workbook;

namespace CoopTools.Files.Writing;

/// <summary>Writes a matrix to a file, in the format that its extension names.</summary>
internal static class MatrixFile
{
    private static readonly Dictionary<string, Action<Matrix, Stream>> Writers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".xlsx"] = MatrixWorkbook.Write,
        [".html"] = MatrixHtml.Write,
        [".md"] = MatrixMarkdown.Write,
        [".json"] = MatrixJson.Write,
        [".csv"] = LongCsv.Write,
    };

    /// <summary>The extensions that there is a writer for, each with its dot.</summary>
    public static IReadOnlyCollection<string> Extensions => Writers.Keys;

    /// <summary>Writes beside the target and moves into place: a failed run leaves the old file as it was.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="path">The target. Missing folders are made.</param>
    /// <param name="overReadOnly">Whether a file that is marked read-only is replaced.</param>
    /// <param name="stop">Says when to stop: the old file stays then, too.</param>
    /// <exception cref="ExportException">There is no such format, or the target cannot be written, or is an input of the matrix.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public static void Write(Matrix matrix, string path, bool overReadOnly = false, CancellationToken stop = default)
    {
        var writer = WriterOf(path);
        TargetFile.SpareInputs(path, matrix.Intakes);
        TargetFile.Write(path, stream => writer(matrix, stream), overReadOnly, stop);
    }

    /// <summary>Whether a format takes findings whose law is not at hand: one that has nothing but their words.</summary>
    /// <param name="path">The target.</param>
    public static bool NeedsNoLaw(string path) => string.Equals(Path.GetExtension(path), ".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Refuses a target before any work is done for it.</summary>
    /// <param name="path">The target.</param>
    /// <param name="noClobber">Whether a file that is there is refused.</param>
    /// <param name="overReadOnly">Whether a file that is marked read-only is replaced.</param>
    /// <exception cref="ExportException">There is no such format, or the target must not be written.</exception>
    public static void CheckTarget(string path, bool noClobber, bool overReadOnly)
    {
        _ = WriterOf(path);
        TargetFile.Check(path, noClobber, overReadOnly);
    }

    private static Action<Matrix, Stream> WriterOf(string path)
    {
        var extension = Path.GetExtension(path);
        if (Writers.TryGetValue(extension, out var writer))
            return writer;
        var said = extension.Length == 0 ? "has no extension" : $"ends in {extension}, and there is no writer for that";
        throw new ExportException("UnknownFormat", $"'{path}' {said}. The extension chooses the format: {string.Join(", ", Extensions)}.");
    }
}
