using CoopTools.Cells;
using CoopTools.Law;

namespace CoopTools.Intakes.Columns;

/// <summary>Decides what each column of one sheet gives.</summary>
internal sealed class ColumnPlanner(IReadOnlyList<string> headers, Pack pack, string source, CallerWords words)
{
    private readonly FieldNames _fields = new(pack);
    private readonly ColumnNames _names = new(headers);
    private readonly Dictionary<NamedField, int> _columnOf = [];

    public ColumnPlan Plan(IReadOnlyDictionary<string, string> map, IReadOnlyDictionary<string, string> set)
    {
        var mapped = Mapped(map);
        var columns = new List<ColumnUse>();
        var width = Math.Max(headers.Count, mapped.Keys.DefaultIfEmpty(-1).Max() + 1);
        for (var i = 0; i < width; i++)
        {
            var header = _names.Header(i);
            var target = mapped.TryGetValue(i, out var chosen) ? chosen
                : _fields.Find(header) is { } found && !mapped.ContainsValue(found) ? found
                : new(ColumnTarget.Attribute, header.Length > 0 ? _names.Of(i) : string.Empty);
            var kept = target.Use == ColumnTarget.Attribute;
            if (!kept)
                Claim(target, i);
            columns.Add(new(i, header, target.Use, target.Field) { IsRenamed = kept && !string.Equals(header, target.Field, StringComparison.Ordinal) });
        }

        var given = Given(set);
        if (!_columnOf.ContainsKey(new(ColumnTarget.Identity, nameof(IdentityField.Jurisdiction))))
            throw NoName();
        return new(columns.ToJoinedList(), given, _names, words);
    }

    private Dictionary<int, NamedField> Mapped(IReadOnlyDictionary<string, string> map)
    {
        var mapped = new Dictionary<int, NamedField>();
        foreach (var (field, header) in map)
        {
            var (column, target) = (ColumnOf(field, header), Known(field, words.Map));
            if (!mapped.TryAdd(column, target) && mapped[column] != target)
                throw new IntakeException("ColumnMappedTwice", $"{source}: {words.Map} gives the column '{Shown(column)}' ({Letters(column)}) to '{mapped[column].Field}' and to '{target.Field}'. Leave one of them out.");
        }

        return mapped;
    }

    private Dictionary<string, string> Given(IReadOnlyDictionary<string, string> set)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in set)
        {
            var field = Free(Known(name, words.Set));
            if (!given.TryAdd(field, text))
                throw new IntakeException("SetTwice", $"{words.Set} gives '{field}' twice, under two names. Leave one of them out.");
        }

        return given;
    }

    private void Claim(NamedField target, int column)
    {
        if (_columnOf.TryAdd(target, column))
            return;
        var first = _columnOf[target];
        throw new IntakeException("DuplicateColumn", $"{source}: the columns '{Shown(first)}' ({Letters(first)}) and '{Shown(column)}' ({Letters(column)}) both stand for '{target.Field}'. Rename one, or say which is meant: {Choice(first)} or {Choice(column)}.");

        string Choice(int chosen) => words.Mapping(target.Field, _names.Of(chosen));
    }

    private string Shown(int column) => _names.Header(column).Length > 0 ? _names.Header(column) : _names.Of(column);

    private NamedField Known(string name, string giver) => _fields.Find(name)
        ?? throw new IntakeException("UnknownField", $"{giver} names '{name}', which is neither an identity column ({string.Join(", ", Enum.GetNames<IdentityField>())}) nor a fact. {words.FactList}") { Wrong = name, Known = _fields.Known };

    private string Free(NamedField target)
    {
        if (target.Use is not (ColumnTarget.Identity or ColumnTarget.Fact))
            throw new IntakeException("UnknownField", $"{words.Set} gives answers to facts and identity columns; '{target.Field}' is named with a suffix. Remove the suffix.");
        if (_columnOf.TryGetValue(target, out var column))
            throw new IntakeException("SetAndColumn", $"{source}: {words.Set} gives '{target.Field}', and so does the column '{Shown(column)}' ({Letters(column)}). Leave it out of {words.Set}, or rename the column.");
        return target.Field;
    }

    private int ColumnOf(string field, string header) => _names.Find(header)
        ?? throw new IntakeException("NoSuchColumn", $"{source}: {words.Map} says that '{field}' stands in the column '{header}', and there is none. The columns are {_names.Listed}.") { Wrong = header, Known = _names.Given };

    private IntakeException NoName() => new(
        "NoJurisdictionColumn",
        $"{source}: no column is named 'Jurisdiction'. Say which one gives the names: {words.NameMapping}. The columns are {_names.Listed}.")
    {
        Wrong = nameof(IdentityField.Jurisdiction),
        Known = _names.Given,
    };

    private static string Letters(int column) => new CellAddress(1, column).ColumnLetters;
}
