using System.Buffers.Binary;

namespace CoopTools.Files.Reading.Xls;

/// <summary>The header of a compound file of version 3 ([MS-CFB] 2.2), the only one that workbooks come in. What it counts is not read: a hostile file counts as it likes.</summary>
/// <param name="Directory">The first sector of the directory.</param>
/// <param name="MiniTable">The first sector of the mini FAT.</param>
/// <param name="MoreTables">The first sector of those that list further sectors of the FAT.</param>
/// <param name="Tables">The first sectors of the FAT.</param>
internal sealed record CompoundHeader(uint Directory, uint MiniTable, uint MoreTables, IReadOnlyList<uint> Tables)
{
    public const int SectorLength = 512;

    public const int MiniSectorLength = 64;

    /// <summary>A stream shorter than this stands in mini sectors.</summary>
    public const int MiniCutoff = 4096;

    private const int SectorShift = 9;
    private const int MiniSectorShift = 6;
    private const int TablesAt = 76;

    /// <summary>Reads the first sector of a file; null where it is no such header.</summary>
    public static CompoundHeader? Read(ReadOnlySpan<byte> sector)
    {
        if (sector.Length < SectorLength
            || BinaryPrimitives.ReadUInt16LittleEndian(sector[30..]) != SectorShift
            || BinaryPrimitives.ReadUInt16LittleEndian(sector[32..]) != MiniSectorShift
            || At(sector, 56) != MiniCutoff)
        {
            return null;
        }

        var tables = new List<uint>();
        for (var at = TablesAt; at < SectorLength; at += sizeof(uint))
            tables.Add(At(sector, at));
        return new(At(sector, 48), At(sector, 60), At(sector, 68), tables);
    }

    private static uint At(ReadOnlySpan<byte> sector, int at) => BinaryPrimitives.ReadUInt32LittleEndian(sector[at..]);
}
