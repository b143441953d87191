using System.Runtime.InteropServices;

namespace CoopTools.Files.Stopping;

/// <summary>A file that is gone in the end: when it was moved away, when the work on it failed, and when the process is told to end.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly IDisposable[] _signals;

    private TemporaryFile(string path)
    {
        Path = path;

        // Ctrl+C is not among them: the shell ends the command, which disposes of this.
        _signals = [OnSignal(PosixSignal.SIGTERM), OnSignal(PosixSignal.SIGHUP)];
    }

    /// <summary>Its path; nothing is there yet.</summary>
    public string Path { get; }

    /// <summary>A name that is free in a folder.</summary>
    /// <param name="folder">The folder, which is there.</param>
    public static TemporaryFile In(string folder) => new(System.IO.Path.Combine(folder, $"coop-{System.IO.Path.GetRandomFileName()}.tmp"));

    /// <summary>An empty file to write to and read from that nobody else sees, in the system's folder for such; it is gone when it is closed.</summary>
    public static Stream Open()
    {
        const int Buffer = 1;
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"coop-{System.IO.Path.GetRandomFileName()}.tmp");
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.DeleteOnClose);

        // Where an open file can be taken off its folder, not even a killed process leaves it behind.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return file;
    }

    /// <summary>Removes it, if it is there.</summary>
    public void Dispose()
    {
        Remove();
        foreach (var signal in _signals)
            signal.Dispose();
    }

    // The signal goes on to end the process as it would have.
    private PosixSignalRegistration OnSignal(PosixSignal signal) => PosixSignalRegistration.Create(signal, _ => Remove());

    private void Remove()
    {
        try
        {
            File.Delete(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The error that brought us here is the one to report.
        }
    }
}
