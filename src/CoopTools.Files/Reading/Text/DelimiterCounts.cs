namespace CoopTools.Files.Reading.Text;

/// <summary>Counts a delimiter in each record of a text, quoted fields aside (RFC 4180, § 2).</summary>
internal static class DelimiterCounts
{
    /// <summary>The counts of the records that are not blank.</summary>
    public static List<int> Of(ReadOnlySpan<char> text, char delimiter, bool isWhole)
    {
        var counts = new List<int>();
        var (count, blank, quoted, closed, fieldStarts) = (0, true, false, false, true);
        foreach (var c in text)
        {
            if (quoted)
            {
                (quoted, closed) = (c != '"', c == '"');
            }
            else if (c is '\r' or '\n')
            {
                if (!blank)
                    counts.Add(count);
                (count, blank, closed, fieldStarts) = (0, true, false, true);
            }
            else
            {
                // A quotation mark opens a field at its start; after the one that closed it, it is a doubled one.
                quoted = c == '"' && (fieldStarts || closed);
                count += c == delimiter ? 1 : 0;
                (closed, fieldStarts, blank) = (false, c == delimiter, false);
            }
        }

        if (!blank && (isWhole || counts.Count == 0))
            counts.Add(count);
        return counts;
    }
}
