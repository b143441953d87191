using System.Buffers.Binary;
using System.Text;

namespace CoopTools.Files.Reading.Xls;

/// <summary>
/// Finds streams in a compound file ([MS-CFB]). It makes nothing of a damaged one and refuses none: that is for the library,
/// which reads it first. What it holds in memory is in proportion to the file's length and not to what the file says.
/// </summary>
internal sealed class CompoundFile
{
    private const int EntryLength = 128;
    private const int SectorsInTable = CompoundHeader.SectorLength / sizeof(uint);
    private const int MiniInSector = CompoundHeader.SectorLength / CompoundHeader.MiniSectorLength;

    private readonly Stream _file;
    private readonly CompoundHeader _header;
    private readonly SectorTable _table;

    private CompoundFile(Stream file, CompoundHeader header)
    {
        (_file, _header) = (file, header);
        _table = new(Numbers(Tables()));
    }

    /// <summary>A stream of a file, by the first of its names that is there; null where there is none.</summary>
    public static CompoundContent? Find(Stream file, params string[] names)
    {
        var sector = new byte[CompoundHeader.SectorLength];
        file.Position = 0;
        return file.ReadAtLeast(sector, sector.Length, throwOnEndOfStream: false) == sector.Length && CompoundHeader.Read(sector) is { } header
            ? new CompoundFile(file, header).Find(names)
            : null;
    }

    private int TablesNeeded => 1 + (int)(_file.Length / CompoundHeader.SectorLength / SectorsInTable);

    private CompoundContent? Find(string[] names)
    {
        var directory = Sectors(_header.Directory);
        var entry = new byte[EntryLength];
        return directory.ReadAt(0, entry) == EntryLength
            ? names.Select(n => Find(directory, n, Start(entry))).FirstOrDefault(c => c is not null)
            : null;
    }

    // The entries in their order and not by their tree, as the library looks for them: both must find the same.
    private CompoundContent? Find(CompoundContent directory, string name, uint miniStream)
    {
        var entry = new byte[EntryLength];
        for (var at = 0L; directory.ReadAt(at, entry) == EntryLength; at += EntryLength)
        {
            if (!string.Equals(Name(entry), name, StringComparison.OrdinalIgnoreCase))
                continue;
            var length = BinaryPrimitives.ReadUInt32LittleEndian(entry.AsSpan(120));
            return length < CompoundHeader.MiniCutoff ? MiniSectors(miniStream, Start(entry), length) : Sectors(Start(entry), length);
        }

        return null;
    }

    private CompoundContent Sectors(uint first, long length = long.MaxValue)
    {
        // Sector 0 follows the header, which is as long as a sector.
        var chain = _table.Chain(first, 1 + (length / CompoundHeader.SectorLength));
        return new(_file, chain.ConvertAll(s => s + 1L), CompoundHeader.SectorLength, length);
    }

    private CompoundContent MiniSectors(uint miniStream, uint first, uint length)
    {
        var sectors = _table.Chain(miniStream, long.MaxValue);
        var mini = new SectorTable(Numbers(_table.Chain(_header.MiniTable, (long)TablesNeeded * MiniInSector)))
            .Chain(first, 1 + (length / CompoundHeader.MiniSectorLength))
            .TakeWhile(m => m / MiniInSector < sectors.Count)
            .Select(m => ((sectors[(int)(m / MiniInSector)] + 1L) * MiniInSector) + (m % MiniInSector))
            .ToArray();
        return new(_file, mini, CompoundHeader.MiniSectorLength, length);
    }

    // The sectors of the FAT, no more than the file can need: the header lists the first, and sectors that are chained by their last number the others.
    private List<uint> Tables()
    {
        var tables = _header.Tables.TakeWhile(t => t <= SectorTable.LastSector).ToList();
        var more = tables.Count == _header.Tables.Count ? _header.MoreTables : uint.MaxValue;
        while (tables.Count < TablesNeeded && more <= SectorTable.LastSector && Numbers([more]) is { Count: SectorsInTable } numbers)
        {
            tables.AddRange(numbers.Take(SectorsInTable - 1));
            more = numbers[^1];
        }

        return tables.Take(TablesNeeded).ToList();
    }

    private List<uint> Numbers(List<uint> sectors)
    {
        var content = new CompoundContent(_file, sectors.ConvertAll(s => s + 1L), CompoundHeader.SectorLength, long.MaxValue);
        var (numbers, sector) = (new List<uint>(), new byte[CompoundHeader.SectorLength]);
        for (var at = 0L; content.ReadAt(at, sector) == sector.Length; at += sector.Length)
        {
            for (var i = 0; i < sector.Length; i += sizeof(uint))
                numbers.Add(BinaryPrimitives.ReadUInt32LittleEndian(sector.AsSpan(i)));
        }

        return numbers;
    }

    private static string Name(ReadOnlySpan<byte> entry) =>
        Encoding.Unicode.GetString(entry[..Math.Min((int)BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]), 64)]).TrimEnd('\0');

    private static uint Start(ReadOnlySpan<byte> entry) => BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]);
}
