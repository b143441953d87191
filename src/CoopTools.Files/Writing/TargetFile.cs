namespace CoopTools.Files.Writing;

/// <summary>Replaces a file as a whole: it is written under another name beside its target and moved into place when it is complete.</summary>
internal static class TargetFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The target. Missing folders are made; a link is followed.</param>
    /// <param name="write">Writes the content. When it throws, the old file stays and nothing is left beside it.</param>
    /// <exception cref="ExportException">The target is a folder, is read-only or cannot be reached.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            var target = Resolve(path);
            var temporary = Path.Combine(Path.GetDirectoryName(target)!, $"coop-{Path.GetRandomFileName()}.tmp");
            try
            {
                Fill(temporary, write);
                KeepMode(target, temporary);
                File.Move(temporary, target, overwrite: true);
            }
            finally
            {
                Remove(temporary);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ExportException("CannotWrite", $"'{path}' could not be written: {e.Message} If it is open in another program, close it there; else choose another path with -Path. What stood there is as it was.", e);
        }
    }

    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        if (new FileInfo(full).LinkTarget is not null)
            full = File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
        if (Directory.Exists(full))
            throw new ExportException("TargetIsFolder", $"'{path}' is a folder. Give the name of a file in it, as in '{Path.Combine(path, "matrix.xlsx")}'.");
        // A move would replace a read-only file on Unix, where the folder's permission counts, and fail on Windows.
        if (File.Exists(full) && File.GetAttributes(full).HasFlag(FileAttributes.ReadOnly))
            throw new ExportException("TargetIsReadOnly", $"'{path}' is read-only. Lift that, or choose another path.");
        MakeFolder(path, Path.GetDirectoryName(full)!);
        return full;
    }

    private static void MakeFolder(string path, string folder)
    {
        if (File.Exists(folder))
            throw new ExportException("FolderIsFile", $"'{path}' cannot be written: '{folder}' is a file, not a folder. Choose another path.");
        Directory.CreateDirectory(folder);
    }

    private static void Fill(string temporary, Action<Stream> write)
    {
        using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        write(stream);
    }

    // A file that only its owner may read stays one.
    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The error that brought us here is the one to report.
        }
    }
}
