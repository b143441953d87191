namespace CoopTools.Files.Writing.Html;

/// <summary>A picture as a part of the page.</summary>
internal static class LogoData
{
    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    /// <summary>The picture as a data URI (RFC 2397).</summary>
    /// <param name="picture">The content of the file. Its first bytes say what it is, not its name.</param>
    /// <exception cref="ExportException">It is neither PNG nor JPEG.</exception>
    public static string Uri(ReadOnlySpan<byte> picture)
    {
        var type = picture.StartsWith(Png) ? "png"
            : picture.StartsWith(Jpeg) ? "jpeg"
            : throw new ExportException("UnknownPicture", "The logo is neither a PNG nor a JPEG file. Save it as one of these, or leave -Logo out.");
        return $"data:image/{type};base64,{Convert.ToBase64String(picture)}";
    }
}
