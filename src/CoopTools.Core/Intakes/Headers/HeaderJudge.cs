using CoopTools.Cells;
using CoopTools.Intakes.Columns;
using CoopTools.Law;

namespace CoopTools.Intakes.Headers;

/// <summary>Says what speaks for a row as the header row, by the names of the columns that import looks for.</summary>
public sealed class HeaderJudge
{
    // Excel allows a column of a table 255 characters.
    private const int LongestHeader = 255;

    private readonly Func<string, NamedField?> _find;

    internal HeaderJudge(Func<string, NamedField?> find) => _find = find;

    /// <summary>By the names of identity columns and facts, and the headers of a map.</summary>
    /// <param name="pack">The pack whose facts are meant.</param>
    /// <param name="map">Our names, each with the header that stands for it.</param>
    /// <returns>The judge.</returns>
    public static HeaderJudge By(Pack pack, IReadOnlyDictionary<string, string> map)
    {
        var names = new FieldNames(pack);
        var mapped = new Dictionary<string, NamedField>(StringComparer.OrdinalIgnoreCase);
        foreach (var (field, header) in map)
        {
            if (names.Find(field) is { } target)
                mapped.TryAdd(header.Trim(), target);
        }

        var given = mapped.Values.ToHashSet();
        return new(text => mapped.TryGetValue(text.Trim(), out var target) ? target
            : names.Find(text) is { } found && !given.Contains(found) ? found
            : null);
    }

    /// <summary>Judges a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>What speaks for it.</returns>
    public HeaderClaim Judge(Row row)
    {
        var known = row.Cells
            .Where(c => c is { IsBlank: false, Kind: CellKind.Text, Text.Length: <= LongestHeader })
            .Select(c => _find(c.Text))
            .OfType<NamedField>()
            .ToHashSet();
        return new(row.Cells.Count(c => !c.IsBlank), known.Count, known.Contains(new(ColumnTarget.Identity, nameof(IdentityField.Jurisdiction))));
    }
}
