using CoopTools.Files.Stopping;
using CoopTools.Intakes;

namespace CoopTools.Files.Writing.Targets;

/// <summary>Replaces a file as a whole: it is written under another name beside its target and moved into place when it is complete.</summary>
internal static class TargetFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The target. Missing folders are made; a link is followed.</param>
    /// <param name="write">Writes the content. When it throws, the old file stays and nothing is left beside it.</param>
    /// <param name="overReadOnly">Whether a file that is marked read-only is replaced.</param>
    /// <param name="stop">Says when to stop: the old file stays then, too.</param>
    /// <exception cref="ExportException">The target is a folder, is read-only or cannot be reached.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public static void Write(string path, Action<Stream> write, bool overReadOnly = false, CancellationToken stop = default)
    {
        try
        {
            var target = Resolve(path, overReadOnly);
            MakeFolder(path, Path.GetDirectoryName(target)!);
            using var temporary = TemporaryFile.In(Path.GetDirectoryName(target)!);
            Fill(temporary.Path, write, stop);
            KeepMode(target, temporary.Path);
            if (overReadOnly && IsReadOnly(target))
                File.SetAttributes(target, File.GetAttributes(target) & ~FileAttributes.ReadOnly);
            stop.ThrowIfCancellationRequested();
            File.Move(temporary.Path, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ExportException("CannotWrite", $"'{path}' could not be written: {e.Message} If it is open in another program, close it there; else choose another path with -Path. What stood there is as it was.", e);
        }
    }

    /// <summary>Refuses at once what <see cref="Write"/> would refuse in the end; nothing is made or changed.</summary>
    /// <param name="path">The target.</param>
    /// <param name="noClobber">Whether a file that is there is refused.</param>
    /// <param name="overReadOnly">Whether a file that is marked read-only is replaced.</param>
    /// <exception cref="ExportException">The target is a folder, is read-only, or is there and must not be replaced.</exception>
    public static void Check(string path, bool noClobber, bool overReadOnly)
    {
        if (noClobber && File.Exists(path))
            throw new ExportException("TargetExists", $"'{path}' is there already. Leave out -NoClobber to replace it, or choose another path.");
        _ = Resolve(path, overReadOnly);
    }

    /// <summary>Refuses a target that is one of the files whose content goes into it: the report would take the place of the data.</summary>
    /// <param name="path">The target.</param>
    /// <param name="inputs">Where the content comes from.</param>
    /// <exception cref="ExportException">It is one of them.</exception>
    public static void SpareInputs(string path, IEnumerable<Intake> inputs)
    {
        var target = Followed(path);
        if (File.Exists(target) && inputs.Select(i => i.Path).Distinct(StringComparer.Ordinal).OfType<string>().Any(p => string.Equals(Followed(p), target, PathComparison)))
            throw new ExportException("TargetIsInput", $"'{path}' is the file that these records were read from, and would be replaced. Choose another path.");
    }

    private static StringComparison PathComparison => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static string Followed(string path)
    {
        var full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
    }

    private static string Resolve(string path, bool overReadOnly)
    {
        var full = Followed(path);
        if (Directory.Exists(full))
            throw new ExportException("TargetIsFolder", $"'{path}' is a folder. Give the name of a file in it, with its extension.");

        // A move would replace a read-only file on Unix, where the folder's permission counts, and fail on Windows.
        if (!overReadOnly && IsReadOnly(full))
            throw new ExportException("TargetIsReadOnly", $"'{path}' is read-only. Give -Force to replace it all the same, or choose another path.");
        return full;
    }

    private static bool IsReadOnly(string path) => File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly);

    private static void MakeFolder(string path, string folder)
    {
        if (File.Exists(folder))
            throw new ExportException("FolderIsFile", $"'{path}' cannot be written: '{folder}' is a file, not a folder. Choose another path.");
        Directory.CreateDirectory(folder);
    }

    private static void Fill(string temporary, Action<Stream> write, CancellationToken stop)
    {
        var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        using var stream = new StoppableStream(file, stop);
        write(stream);
    }

    // A file that only its owner may read stays one.
    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }
}
