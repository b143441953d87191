using System.Security.Cryptography;
using System.Text;

namespace CoopTools.Files.Reading.Inputs;

/// <summary>What one pass over a file's bytes tells.</summary>
/// <param name="Sha256">The SHA-256 of the bytes looked at, in lower-case hexadecimal.</param>
/// <param name="Kind">What the first ones say.</param>
/// <param name="Start">The first ones, at most <see cref="StartLength"/>.</param>
/// <param name="IsUtf8">Whether they are well-formed UTF-8 from first to last.</param>
/// <param name="HasNul">Whether one is zero: then they are no text, save UTF-16 or UTF-32.</param>
/// <param name="HasEncryptedPackage">Whether this is a compound file that wraps an encrypted workbook.</param>
internal sealed record FileScan(string Sha256, ContentKind Kind, byte[] Start, bool IsUtf8, bool HasNul, bool HasEncryptedPackage)
{
    private const int StartLength = 8;

    // A multiple of the 128 bytes of a directory entry, so that none straddles two chunks.
    private const int ChunkLength = 128 * 1024;

    // [MS-CFB] 2.6.1: an entry is 128 bytes long, aligned, and begins with its name. [MS-OFFCRYPTO] 2.3.4.4 names the stream.
    private const int EntryLength = 128;

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage\0");

    /// <summary>Looks at a file's bytes.</summary>
    /// <param name="stream">The file, at its first byte.</param>
    /// <param name="most">About how many to look at: the head may be all that is wanted.</param>
    public static FileScan Of(Stream stream, long most = long.MaxValue)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var utf8 = new Utf8Check();
        var chunk = new byte[ChunkLength];
        byte[] start = [];
        var (hasNul, encrypted, first, seen) = (false, false, true, 0L);
        for (int length; seen < most && (length = stream.ReadAtLeast(chunk, ChunkLength, throwOnEndOfStream: false)) > 0; first = false)
        {
            seen += length;
            var bytes = chunk.AsSpan(0, length);
            if (first)
                start = bytes[..Math.Min(StartLength, length)].ToArray();
            hash.AppendData(bytes);
            hasNul |= bytes.Contains((byte)0);
            encrypted |= KindOf(start) == ContentKind.Compound && HasEntry(bytes);
            utf8.Add(bytes);
        }

        return new(Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant(), KindOf(start), start, seen < most ? utf8.Ends() : utf8.Begins, hasNul, encrypted);
    }

    private static ContentKind KindOf(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? ContentKind.Compound
        : start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8) ? ContentKind.Zip
        : ContentKind.Other;

    private static bool HasEntry(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at + EntryLength <= bytes.Length; at += EntryLength)
        {
            if (bytes[at..].StartsWith(EncryptedPackage))
                return true;
        }

        return false;
    }
}
