namespace CoopTools.Files.Reading.Guards;

/// <summary>
/// A part's bytes, up to the point where no markup begins for too long: an attribute or a text of a gigabyte, which the XML
/// reader would gather in memory. Every tag and every text ends before the next <c>&lt;</c>, save one in CDATA.
/// </summary>
internal sealed class MarkupLimitStream(Stream part) : Stream
{
    // A hundred times what a cell can hold.
    private const int Longest = 4 << 20;

    private const byte Opening = (byte)'<';

    private int _since;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var bytes = buffer[..part.Read(buffer)];
        var last = bytes.LastIndexOf(Opening);
        _since = last < 0 ? _since + bytes.Length : bytes.Length - last;
        return _since <= Longest
            ? bytes.Length
            : throw new InvalidDataException($"one text or tag is longer than {Longest >> 20} MiB");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            part.Dispose();
        base.Dispose(disposing);
    }
}
