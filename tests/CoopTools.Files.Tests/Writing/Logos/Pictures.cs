namespace CoopTools.Files.Tests.Writing.Logos;

/// <summary>Pictures as their files begin.</summary>
internal static class Pictures
{
    /// <summary>A whole PNG of 6 × 2 pixels.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAYAAAACCAIAAAD0PzoJAAAAEElEQVR42mNQsfBBQwyYQgCT5gfhW0LzkQAAAABJRU5ErkJggg==");

    /// <summary>The head of a JPEG: what an application noted, a table, then the frame that tells the size.</summary>
    /// <param name="frame">The marker of the frame: C0 for the plain kind, C2 for one that is shown in passes.</param>
    public static byte[] Jpeg(byte frame = 0xC0) =>
    [
        0xFF, 0xD8,
        0xFF, 0xE0, 0x00, 0x07, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0x00,
        0xFF, 0xC4, 0x00, 0x04, 0x00, 0x00,
        0xFF, 0xFF, frame, 0x00, 0x0B, 0x08, 0x00, 0x78, 0x01, 0x40, 0x01, 0x01, 0x11, 0x00,
    ];
}
