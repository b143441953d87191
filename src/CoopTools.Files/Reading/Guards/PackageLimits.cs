using System.IO.Compression;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Guards;

/// <summary>
/// Refuses zip bombs by their directory, before anything is unpacked. A directory that lies gains nothing:
/// the framework stops at the length it states, and the part that ends there is no whole XML.
/// </summary>
internal static class PackageLimits
{
    // Small parts may be as repetitive as they like: they cannot hurt.
    private const long AlwaysAllowed = 16L << 20;

    private const int Mebibyte = 1 << 20;

    private const int ShareHeld = 4;

    /// <summary>Checks a part that will be held in memory.</summary>
    public static void CheckHeld(ZipArchiveEntry part, InputFile file, SheetOptions options)
    {
        if (part.Length > options.MaxUncompressedBytes / ShareHeld)
            throw TooMuch(file.Name, $"its part '{part.FullName}'", part.Length, options.MaxUncompressedBytes / ShareHeld);
    }

    /// <summary>Checks a whole package.</summary>
    public static void Check(ZipArchive zip, InputFile file, SheetOptions options)
    {
        var total = 0L;
        foreach (var part in zip.Entries)
        {
            CheckRatio(file.Name, part.FullName, part.Length, part.CompressedLength, options);
            total = checked(total + part.Length);
        }

        // Parts may overlap, so that their packed lengths add up to more than the file.
        CheckRatio(file.Name, "the whole", total, file.Stream.Length, options);
        if (total > options.MaxUncompressedBytes)
            throw TooMuch(file.Name, "it", total, options.MaxUncompressedBytes);
    }

    private static IntakeException TooMuch(string file, string what, long bytes, long limit) => Refusal.Hostile(
        file,
        $"{what} would unpack to {bytes / Mebibyte:N0} MiB, and the limit is {limit / Mebibyte:N0}. If you trust it, raise -{nameof(SheetOptions.MaxUncompressedBytes)}.");

    private static void CheckRatio(string file, string part, long unpacked, long packed, SheetOptions options)
    {
        if (unpacked > AlwaysAllowed && unpacked > options.MaxCompressionRatio * packed)
        {
            throw Refusal.Hostile(
                file,
                $"{part} would unpack to {unpacked / Math.Max(1, packed):N0} times its size, as zip bombs do; the limit is {options.MaxCompressionRatio:N0}. If you trust it, raise -{nameof(options.MaxCompressionRatio)}.");
        }
    }
}
