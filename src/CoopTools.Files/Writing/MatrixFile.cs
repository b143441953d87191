using CoopTools.Comparison;

namespace CoopTools.Files.Writing;

/// <summary>Writes a matrix to a file, in the format that its extension names.</summary>
internal static class MatrixFile
{
    private static readonly Dictionary<string, Action<Matrix, Stream>> Writers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".xlsx"] = MatrixWorkbook.Write,
        [".csv"] = LongCsv.Write,
    };

    /// <summary>The extensions that there is a writer for, each with its dot.</summary>
    public static IReadOnlyCollection<string> Extensions => Writers.Keys;

    /// <summary>Writes beside the target and moves into place: a failed run leaves the old file as it was.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="path">The target. Missing folders are made.</param>
    /// <exception cref="ExportException">There is no such format, or the target cannot be written.</exception>
    public static void Write(Matrix matrix, string path)
    {
        var writer = WriterOf(path);
        TargetFile.Write(path, stream => writer(matrix, stream));
    }

    private static Action<Matrix, Stream> WriterOf(string path)
    {
        var extension = Path.GetExtension(path);
        if (Writers.TryGetValue(extension, out var writer))
            return writer;
        var said = extension.Length == 0 ? "has no extension" : $"ends in {extension}, and there is no writer for that";
        throw new ExportException("UnknownFormat", $"'{path}' {said}. The extension chooses the format: {string.Join(", ", Writers.Keys)}.");
    }
}
