using System.Buffers.Binary;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Targets;

namespace CoopTools.Files.Writing.Logos;

/// <summary>A picture file, as far as its header tells.</summary>
/// <param name="Content">The file's bytes.</param>
/// <param name="Width">Its width, in pixels.</param>
/// <param name="Height">Its height, in pixels.</param>
/// <param name="Extension">The extension of such files, without a dot; also the last word of their media type.</param>
internal sealed record Picture(ReadOnlyMemory<byte> Content, int Width, int Height, string Extension)
{
    // The signature, then the chunk IHDR, whose data are the width and the height in four bytes each (ISO/IEC 15948, §§ 5.2, 11.2.2).
    private const int PngWidthAt = 16;
    private const int PngHeaderLength = 24;

    // A marker, its length, the precision, then the height and the width in two bytes each (ITU-T T.81, § B.2.2).
    private const int FrameLength = 9;

    /// <summary>The media type.</summary>
    public string ContentType => $"image/{Extension}";

    /// <summary>The picture as a part of a page (RFC 2397).</summary>
    public string DataUri => $"data:{ContentType};base64,{Convert.ToBase64String(Content.Span)}";

    /// <summary>The logo of a report, or null where it has none.</summary>
    /// <param name="options">How the report is headed.</param>
    /// <exception cref="ExportException">It is neither PNG nor JPEG.</exception>
    public static Picture? OfLogo(MatrixOptions options) => options.Logo is not { Length: > 0 } logo ? null
        : Of(logo) ?? throw new ExportException("UnknownPicture", "The logo is neither a PNG nor a JPEG file. Save it as one of these, or leave -Logo out.");

    /// <summary>Reads the header of a picture file.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <returns>The picture; null where this is neither a PNG nor a JPEG file, or one without a size.</returns>
    public static Picture? Of(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        var picture = bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? Png(content)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Jpeg(content)
            : null;
        return picture is { Width: > 0, Height: > 0 } ? picture : null;
    }

    private static Picture? Png(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        return bytes.Length < PngHeaderLength || !bytes[(PngWidthAt - 4)..].StartsWith("IHDR"u8)
            ? null
            : new(content, BinaryPrimitives.ReadInt32BigEndian(bytes[PngWidthAt..]), BinaryPrimitives.ReadInt32BigEndian(bytes[(PngWidthAt + 4)..]), "png");
    }

    // Segments follow each other until the frame: each says how long it is.
    private static Picture? Jpeg(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        for (var at = 2; at + FrameLength <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (IsFrame(marker))
                return new(content, BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]), "jpeg");
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    // C0 to CF begin a frame, save those of tables and the reserved one (ITU-T T.81, table B.1).
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
