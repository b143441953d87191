namespace CoopTools.Files.Writing.Bytes;

/// <summary>
/// Passes on what is written to it in blocks of one size: .NET's deflate makes different bytes of the same content when it comes in
/// other portions, and an XML writer's portions are its own affair. A block is passed on by another thread while the next one is filled.
/// </summary>
/// <param name="inner">Where to; it is closed with this one.</param>
/// <param name="leaveOpen">Whether it is left open instead.</param>
internal sealed class BlockStream(Stream inner, bool leaveOpen = false) : Stream
{
    private const int BlockSize = 1 << 18;

    private byte[] _block = new byte[BlockSize];
    private byte[] _other = new byte[BlockSize];
    private Task _passing = Task.CompletedTask;
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
            using (leaveOpen ? null : inner)
            {
                PassOn();
                _passing.GetAwaiter().GetResult();
            }
        }

        base.Dispose(disposing);
    }

    // One block is under way at a time, so that they come in order; what went wrong with one is told by the next.
    private void PassOn()
    {
        _passing.GetAwaiter().GetResult();
        var (full, filled) = (_block, _filled);
        _passing = Task.Run(() => inner.Write(full, 0, filled));
        (_block, _other, _filled) = (_other, _block, 0);
    }
}
