using System.IO.Compression;

namespace CoopTools.Files.Reading;

/// <summary>
/// Refuses zip bombs by their directory, before anything is unpacked. A directory that lies gains nothing:
/// the framework stops at the length it states, and the part that ends there is no whole XML.
/// </summary>
internal static class PackageLimits
{
    // Small parts may be as repetitive as they like: they cannot hurt.
    private const long AlwaysAllowed = 16L << 20;

    private const int Mebibyte = 1 << 20;

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
        {
            throw Refusal.Hostile(
                file.Name,
                $"it would unpack to {total / Mebibyte:N0} MiB, and the limit is {options.MaxUncompressedBytes / Mebibyte:N0}. If you trust it, raise -{nameof(options.MaxUncompressedBytes)}.");
        }
    }

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
