namespace CoopTools.Files.Reading.Xls;

/// <summary>The bytes of a stream in a compound file, wherever its pieces stand. The file is read where they are asked for; none are held.</summary>
/// <param name="file">The file. Whoever else reads it has to seek first.</param>
/// <param name="pieces">Where the pieces stand, counted in pieces from the file's first byte.</param>
/// <param name="pieceLength">How long each is, in bytes.</param>
/// <param name="stated">How long the stream is said to be, in bytes.</param>
internal sealed class CompoundContent(Stream file, IReadOnlyList<long> pieces, int pieceLength, long stated)
{
    private readonly long _fileLength = file.Length;

    /// <summary>How many bytes there can be: no more than are said, and no more than fill the pieces.</summary>
    public long Length { get; } = Math.Min(stated, (long)pieces.Count * pieceLength);

    /// <summary>Reads bytes.</summary>
    /// <param name="at">Where they begin.</param>
    /// <param name="bytes">What to fill with them.</param>
    /// <returns>How many were read, fewer where the stream or the file ends.</returns>
    public int ReadAt(long at, Span<byte> bytes)
    {
        var read = 0;
        while (read < bytes.Length && at + read < Length)
        {
            var (piece, start) = Math.DivRem(at + read, pieceLength);
            var position = (pieces[(int)piece] * pieceLength) + start;
            if (position >= _fileLength)
                break;
            file.Position = position;
            var part = bytes[read..(int)Math.Min(bytes.Length, Math.Min(read + pieceLength - start, Length - at))];
            var got = file.ReadAtLeast(part, part.Length, throwOnEndOfStream: false);
            read += got;
            if (got < part.Length)
                break;
        }

        return read;
    }
}
