using System.Buffers.Text;
using System.Text;

namespace CoopTools.Files.Writing.Bytes;

/// <summary>Bytes that are added one after the other, written out and begun anew.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[1 << 12];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Adds text in UTF-8.</summary>
    public void Add(string text)
    {
        Grow(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    /// <summary>Adds the digits of a number.</summary>
    public void Add(int number)
    {
        Grow(11);
        Utf8Formatter.TryFormat(number, _bytes.AsSpan(Length), out var digits);
        Length += digits;
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes all of it and begins anew.</summary>
    public void WriteTo(Stream stream)
    {
        stream.Write(Written);
        Clear();
    }

    private void Grow(int more)
    {
        if (_bytes.Length - Length < more)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + more));
    }
}
