using CoopTools.Law;

namespace CoopTools.Intakes;

/// <summary>Decides what each column of one sheet gives.</summary>
internal sealed class ColumnPlanner(IReadOnlyList<string> headers, Pack pack, string source, string setName)
{
    private readonly FieldNames _names = new(pack);
    private readonly Dictionary<(ColumnTarget Use, string Field), int> _columnOf = [];

    public ColumnPlan Plan(IReadOnlyDictionary<string, string> map, IReadOnlyDictionary<string, string> set)
    {
        var mapped = Mapped(map);
        var columns = new List<ColumnUse>();
        for (var i = 0; i < headers.Count; i++)
        {
            var target = mapped.TryGetValue(i, out var chosen) ? chosen
                : _names.Find(headers[i]) is { } found && !mapped.ContainsValue(found) ? found
                : (ColumnTarget.Attribute, headers[i]);
            if (target.Item1 != ColumnTarget.Attribute)
                Claim(target, i);
            columns.Add(new(i, headers[i], target.Item1, target.Item2));
        }

        var given = Given(set);
        if (!_columnOf.ContainsKey((ColumnTarget.Identity, nameof(IdentityField.Jurisdiction))))
            throw NoName();
        return new(columns.ToJoinedList(), given);
    }

    private Dictionary<int, (ColumnTarget Use, string Field)> Mapped(IReadOnlyDictionary<string, string> map)
    {
        var mapped = new Dictionary<int, (ColumnTarget Use, string Field)>();
        foreach (var (field, header) in map)
        {
            var (column, target) = (ColumnOf(field, header), Known(field, "Map"));
            if (!mapped.TryAdd(column, target) && mapped[column] != target)
                throw new IntakeException("ColumnMappedTwice", $"{source}: -Map gives the column '{headers[column]}' ({Letters(column)}) to '{mapped[column].Field}' and to '{target.Field}'. Leave one of them out.");
        }

        return mapped;
    }

    private Dictionary<string, string> Given(IReadOnlyDictionary<string, string> set)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in set)
        {
            var field = Free(Known(name, setName));
            if (!given.TryAdd(field, text))
                throw new IntakeException("SetTwice", $"-{setName} gives '{field}' twice, under two names. Leave one of them out.");
        }

        return given;
    }

    private void Claim((ColumnTarget Use, string Field) target, int column)
    {
        if (!_columnOf.TryAdd(target, column))
        {
            throw new IntakeException("DuplicateColumn", $"{source}: the columns '{headers[_columnOf[target]]}' ({Letters(_columnOf[target])}) and '{headers[column]}' ({Letters(column)}) both stand for '{target.Field}'. Rename one, or say with -Map @{{ '{target.Field}' = '…' }} which is meant.");
        }
    }

    private (ColumnTarget Use, string Field) Known(string name, string parameter) => _names.Find(name)
        ?? throw new IntakeException("UnknownField", $"-{parameter} names '{name}', which is neither an identity column ({string.Join(", ", Enum.GetNames<IdentityField>())}) nor a fact. Get-CoopFact lists the facts.");

    private string Free((ColumnTarget Use, string Field) target)
    {
        if (target.Use is not (ColumnTarget.Identity or ColumnTarget.Fact))
            throw new IntakeException("UnknownField", $"-{setName} gives answers to facts and identity columns; '{target.Field}' is named with a suffix. Remove the suffix.");
        if (_columnOf.TryGetValue(target, out var column))
            throw new IntakeException("SetAndColumn", $"{source}: -{setName} gives '{target.Field}', and so does the column '{headers[column]}' ({Letters(column)}). Leave it out of -{setName}, or rename the column.");
        return target.Field;
    }

    private int ColumnOf(string field, string header)
    {
        for (var i = 0; i < headers.Count; i++)
        {
            if (string.Equals(headers[i].Trim(), header.Trim(), StringComparison.OrdinalIgnoreCase))
                return i;
        }

        throw new IntakeException("NoSuchColumn", $"{source}: -Map says that '{field}' stands in the column '{header}', and there is none. The columns are {Listed()}.");
    }

    private IntakeException NoName() => new(
        "NoJurisdictionColumn",
        $"{source}: no column is named 'Jurisdiction'. Say which one gives the names: -Map @{{ Jurisdiction = '…' }}. The columns are {Listed()}.");

    private string Listed() => string.Join(", ", headers.Where(h => h.Length > 0).Select(h => $"'{h}'"));

    private static string Letters(int column) => new CellAddress(1, column).ColumnLetters;
}
