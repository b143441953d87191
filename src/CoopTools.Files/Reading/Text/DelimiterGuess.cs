namespace CoopTools.Files.Reading.Text;

/// <summary>Finds out what stands between the fields of a text file, from its first records.</summary>
internal static class DelimiterGuess
{
    /// <summary>Stands in where a file has one column: then commas are part of the text. No text holds this character.</summary>
    public const char None = '\u001F';

    /// <summary>How many characters are looked at.</summary>
    public const int SampleLength = 64 * 1024;

    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    /// <summary>
    /// The candidate that the most records hold equally often, outside quotation marks; then the one they hold most often.
    /// It must stand in the header row, or in more than half of the records.
    /// </summary>
    /// <param name="sample">The file's first characters.</param>
    /// <param name="isWhole">Whether they are all there are; else the last record is cut off, and left out.</param>
    /// <returns>The delimiter, or <see cref="None"/>.</returns>
    public static char Of(ReadOnlySpan<char> sample, bool isWhole)
    {
        var (best, bestScore) = (None, (Records: 0, Count: 0));
        foreach (var candidate in Candidates)
        {
            var counts = DelimiterCounts.Of(sample, candidate, isWhole);
            var holding = counts.Where(c => c > 0).ToArray();
            if (holding.Length == 0 || (counts[0] == 0 && holding.Length * 2 <= counts.Count))
                continue;
            var usual = holding.GroupBy(c => c).Select(g => (Records: g.Count(), Count: g.Key)).Max();
            if (usual.CompareTo(bestScore) > 0)
                (best, bestScore) = (candidate, usual);
        }

        return best;
    }
}
