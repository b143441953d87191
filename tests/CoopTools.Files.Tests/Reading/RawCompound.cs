using System.Buffers.Binary;
using System.Text;

namespace CoopTools.Files.Reading;

/// <summary>A compound file around one stream ([MS-CFB]), its sectors in reverse, for what no program would write.</summary>
internal sealed class RawCompound
{
    public const int Sector = 512;

    private const byte Root = 5;
    private const uint End = 0xFFFF_FFFE;
    private const int Mini = 64;
    private const int MiniCutoff = 4096;
    private const int InHeader = 109;
    private const int InTable = Sector / sizeof(uint);

    private readonly List<byte[]> _sectors = [];
    private readonly List<uint> _table = [];

    private RawCompound()
    {
    }

    public static byte[] Of(byte[] stream, string name = "Workbook")
    {
        var file = new RawCompound();
        var (root, miniTable, start) = stream.Length < MiniCutoff ? file.AddMini(stream) : (End, End, file.Add(stream));
        return file.ToBytes(file.Add([.. Entry("Root Entry", Root, root, (stream.Length + Mini - 1) / Mini * Mini), .. Entry(name, 2, start, stream.Length)]), miniTable);
    }

    private static byte[] Entry(string name, byte type, uint start, int length)
    {
        var entry = new byte[128];
        Encoding.Unicode.GetBytes(name, entry);
        entry[64] = (byte)((name.Length + 1) * 2);
        entry[66] = type;
        Put(entry, 68, uint.MaxValue);
        Put(entry, 72, uint.MaxValue);
        Put(entry, 76, type == Root ? 1 : uint.MaxValue);
        Put(entry, 116, start);
        Put(entry, 120, (uint)length);
        return entry;
    }

    private static void Put(byte[] bytes, int at, uint number) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), number);

    private static byte[] Numbers(IEnumerable<uint> numbers) => numbers.SelectMany(BitConverter.GetBytes).ToArray();

    // The mini sectors in reverse too.
    private (uint Root, uint MiniTable, uint Start) AddMini(byte[] stream)
    {
        var pieces = stream.Chunk(Mini).Select(p => p.Concat(new byte[Mini - p.Length])).Reverse().ToArray();
        var next = Enumerable.Range(0, pieces.Length).Select(i => i == 0 ? End : (uint)i - 1);
        return (Add(pieces.SelectMany(p => p).ToArray()), Add(Numbers(next)), (uint)pieces.Length - 1);
    }

    private uint Add(byte[] stream)
    {
        var first = (uint)_sectors.Count;
        foreach (var piece in stream.Chunk(Sector).Reverse())
        {
            _table.Add(_sectors.Count == first ? End : (uint)_sectors.Count - 1);
            _sectors.Add([.. piece, .. new byte[Sector - piece.Length]]);
        }

        return (uint)_sectors.Count - 1;
    }

    private byte[] ToBytes(uint directory, uint miniTable)
    {
        var (tables, lists) = (0, 0);
        for (; tables * InTable < _sectors.Count + tables + lists; tables++)
            lists = (Math.Max(0, tables + 1 - InHeader) + InTable - 2) / (InTable - 1);
        var at = Enumerable.Range(_sectors.Count, tables).Select(i => (uint)i).ToArray();
        var afterTables = (uint)(_sectors.Count + tables);
        var free = Enumerable.Repeat(uint.MaxValue, (tables * InTable) - _sectors.Count - tables - lists);
        var table = Numbers([.. _table, .. at.Select(_ => 0xFFFF_FFFD), .. Enumerable.Repeat(0xFFFF_FFFC, lists), .. free]);
        var listed = at.Skip(InHeader).Chunk(InTable - 1).SelectMany((part, i) =>
            Numbers([.. part, .. Enumerable.Repeat(uint.MaxValue, InTable - 1 - part.Length), i + 1 < lists ? afterTables + (uint)i + 1 : End]));
        return [.. Header(directory, miniTable, at, lists, afterTables), .. _sectors.SelectMany(s => s), .. table, .. listed];
    }

    private static byte[] Header(uint directory, uint miniTable, uint[] tables, int lists, uint firstList)
    {
        var header = new byte[Sector];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header);
        ((ReadOnlySpan<byte>)[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6]).CopyTo(header.AsSpan(24));
        Put(header, 44, (uint)tables.Length);
        Put(header, 48, directory);
        Put(header, 56, MiniCutoff);
        Put(header, 60, miniTable);
        Put(header, 64, miniTable == End ? 0u : 1);
        Put(header, 68, lists == 0 ? End : firstList);
        Put(header, 72, (uint)lists);
        for (var i = 0; i < InHeader; i++)
            Put(header, 76 + (i * sizeof(uint)), i < tables.Length ? tables[i] : uint.MaxValue);
        return header;
    }
}
