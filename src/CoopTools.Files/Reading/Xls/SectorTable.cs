namespace CoopTools.Files.Reading.Xls;

/// <summary>A FAT or mini FAT of a compound file ([MS-CFB] 2.3 and 2.4): for each sector the one that comes next.</summary>
internal sealed class SectorTable(IReadOnlyList<uint> next)
{
    /// <summary>The last number that a sector can have; those above have meanings of their own ([MS-CFB] 2.1).</summary>
    public const uint LastSector = 0xFFFF_FFFA;

    /// <summary>The sectors from a first one on.</summary>
    /// <param name="first">The first one.</param>
    /// <param name="most">How many are wanted.</param>
    /// <returns>They, fewer where the chain ends before. One that runs in a circle ends when it is longer than the table.</returns>
    public List<uint> Chain(uint first, long most)
    {
        var chain = new List<uint>();
        most = Math.Min(most, next.Count + 1L);
        for (var sector = first; sector <= LastSector && chain.Count < most;)
        {
            chain.Add(sector);
            if (sector >= next.Count)
                break;
            sector = next[(int)sector];
        }

        return chain;
    }
}
