using CoopTools.Files.Naming;
using CoopTools.Files.Writing.Targets;

namespace CoopTools.Files.Writing.Logos;

/// <summary>Reads the picture for the head of a report.</summary>
internal static class LogoFile
{
    /// <summary>The most bytes of a logo: it goes into every report, and is shown smaller than a stamp.</summary>
    public const long MostBytes = 4 << 20;

    private const int Mebibyte = 1 << 20;

    /// <summary>Reads a picture.</summary>
    /// <param name="path">A full path of the file system.</param>
    /// <returns>The file's bytes.</returns>
    /// <exception cref="ExportException">There is no such file, or it is no picture that every program shows.</exception>
    public static ReadOnlyMemory<byte> Read(string path)
    {
        var bytes = Bytes(path);
        return Picture.Of(bytes) is null
            ? throw new ExportException("NotAPicture", $"'{path}' is no PNG or JPEG picture, whatever its extension says. Save the logo as .png or .jpg, and give that file with -Logo.")
            : bytes;
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw new ExportException("LogoIsFolder", $"'{path}' is a folder. Give a picture file in it with -Logo.");
            if (new FileInfo(path).Length > MostBytes)
                throw new ExportException("LogoTooLarge", $"'{path}' has more than {MostBytes / Mebibyte} MiB, and goes into every report. Save a smaller copy; 600 pixels of width are enough.");
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ExportException("NoSuchFile", $"There is no file '{path}'.{DidYouMean.OfFile(path)} Check what -Logo names.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ExportException("CannotReadLogo", $"'{path}' cannot be read: {e.Message} Check what -Logo names, and whether you may read it.", e);
        }
    }
}
