using System.Buffers.Binary;
using System.Text;

namespace CoopTools.Comparison;

/// <summary>
/// Gathered rows in the order in which they came, to be gone through as often as need be: a few thousand in memory, more in a stream.
/// </summary>
/// <param name="form">How a row is written.</param>
/// <param name="open">Opens an empty stream that can be read again and is gone when closed; null to keep all in memory.</param>
/// <param name="most">How many rows are kept in memory.</param>
internal sealed class RowSpool(RowForm form, Func<Stream>? open, int most) : IDisposable
{
    private const int BlockSize = 1 << 18;

    private readonly List<GatheredRow> _kept = [];
    private readonly MemoryStream _block = new();
    private BinaryWriter? _writer;
    private Stream? _stream;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a row.</summary>
    public void Add(GatheredRow row)
    {
        Count++;
        if (_stream is null && (open is null || Count <= most))
        {
            _kept.Add(row);
            return;
        }

        if (_stream is null)
            Spill();
        Put(row);
    }

    /// <summary>Goes through the rows. No row may be added meanwhile.</summary>
    /// <returns>The rows; those that were spilled are other objects each time.</returns>
    public IEnumerable<GatheredRow> Rows()
    {
        if (_stream is null)
            return _kept;
        Flush();
        return Spilled(_stream);
    }

    /// <summary>Lets the rows go.</summary>
    public void Dispose()
    {
        _kept.Clear();
        _kept.TrimExcess();
        _block.Dispose();
        _writer?.Dispose();
        _stream?.Dispose();
    }

    private void Spill()
    {
        _stream = open!();
        _writer = new(_block, Encoding.UTF8, leaveOpen: true);
        foreach (var row in _kept)
            Put(row);
        _kept.Clear();
        _kept.TrimExcess();
    }

    private void Put(GatheredRow row)
    {
        form.Write(_writer!, row);
        if (_block.Length >= BlockSize)
            Flush();
    }

    // A block is its length, then whole rows.
    private void Flush()
    {
        if (_block.Length == 0)
            return;
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, (int)_block.Length);
        _stream!.Seek(0, SeekOrigin.End);
        _stream.Write(length);
        _stream.Write(_block.GetBuffer().AsSpan(0, (int)_block.Length));
        _block.SetLength(0);
    }

    private IEnumerable<GatheredRow> Spilled(Stream stream)
    {
        var (at, length) = (0L, new byte[sizeof(int)]);
        while (at < stream.Length)
        {
            stream.Seek(at, SeekOrigin.Begin);
            stream.ReadExactly(length);
            var block = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
            stream.ReadExactly(block);
            at += length.Length + block.Length;
            using var reader = new BinaryReader(new MemoryStream(block));
            while (reader.BaseStream.Position < block.Length)
                yield return form.Read(reader);
        }
    }
}
