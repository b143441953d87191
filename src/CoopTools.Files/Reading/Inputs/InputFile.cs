using CoopTools.Files.Naming;
using CoopTools.Files.Stopping;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Inputs;

/// <summary>A file that is open for reading, and what a first pass over its bytes told.</summary>
internal sealed class InputFile : IDisposable
{
    private const int BufferLength = 64 * 1024;

    private InputFile(string path, Stream stream, long mostScanned)
    {
        Path = path;
        Stream = stream;
        Scan = FileScan.Of(stream, mostScanned);
        Rewind();
    }

    public string Path { get; }

    public string Name => System.IO.Path.GetFileName(Path);

    public Stream Stream { get; }

    public FileScan Scan { get; }

    /// <summary>Opens a file, also one that another program holds open for writing, as Excel does.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="stop">Says when to stop.</param>
    /// <param name="mostScanned">How many bytes the first pass looks at.</param>
    /// <returns>The file, at its first byte.</returns>
    /// <exception cref="IntakeException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop; reading it further gives this, too.</exception>
    public static InputFile Open(string path, CancellationToken stop = default, long mostScanned = long.MaxValue)
    {
        if (Directory.Exists(path))
            throw new IntakeException("IsFolder", $"'{path}' is a folder. Give a file in it.");
        Stream? stream = null;
        try
        {
            stream = new StoppableStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferLength, FileOptions.SequentialScan), stop);
            return new(path, stream, mostScanned);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IntakeException("NoSuchFile", $"There is no file '{path}'.{DidYouMean.OfFile(path)} Check its name and folder.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            stream?.Dispose();
            throw new IntakeException("CannotRead", $"'{path}' cannot be read: {e.Message} Close the program that holds it, or ask for the right to read it.", e);
        }
    }

    public void Rewind() => Stream.Position = 0;

    public void Dispose() => Stream.Dispose();
}
