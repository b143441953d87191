namespace CoopTools.Files.Writing.Workbook.Packages;

/// <summary>
/// Passes on what is written to it in blocks of one size: .NET's deflate makes different bytes of the same content when it comes in
/// other portions, and an XML writer's portions are its own affair.
/// </summary>
/// <param name="inner">Where to; it is closed with this one.</param>
internal sealed class BlockStream(Stream inner) : Stream
{
    private const int BlockSize = 1 << 18;

    private readonly byte[] _block = new byte[BlockSize];
    private int _filled;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var taken = Math.Min(buffer.Length, BlockSize - _filled);
            buffer[..taken].CopyTo(_block.AsSpan(_filled));
            buffer = buffer[taken..];
            _filled += taken;
            if (_filled == BlockSize)
                PassOn();
        }
    }

    /// <summary>Does nothing: a flush must not end a block.</summary>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            PassOn();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void PassOn()
    {
        inner.Write(_block, 0, _filled);
        _filled = 0;
    }
}
