using System.Buffers.Binary;

namespace CoopTools.Files.Reading.Xls;

/// <summary>Walks over the records of a workbook's stream ([MS-XLS] 2.1.4), and sees the first bytes of each.</summary>
internal sealed class BiffRecords(CompoundContent content, long start)
{
    private const int HeadLength = 4;

    // No record that is looked at says more in its later bytes.
    private const int BodyLength = 14;

    private readonly byte[] _bytes = new byte[HeadLength + BodyLength];
    private long _next = start;
    private int _body;

    /// <summary>What kind of record it is.</summary>
    public ushort Id { get; private set; }

    /// <summary>Its first bytes without its head, at most 14.</summary>
    public ReadOnlySpan<byte> Body => _bytes.AsSpan(HeadLength, _body);

    /// <summary>Moves to the next record. Each is at least as long as its head, so that the walk ends.</summary>
    /// <returns>Whether there is one, whole.</returns>
    public bool MoveNext()
    {
        var read = content.ReadAt(_next, _bytes);
        if (read < HeadLength)
            return false;
        Id = BinaryPrimitives.ReadUInt16LittleEndian(_bytes);
        var length = BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(2));
        _body = Math.Min(length, read - HeadLength);
        _next += HeadLength + length;
        return _next <= content.Length;
    }
}
