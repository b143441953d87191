using CoopTools.Law;

namespace CoopTools.Intakes.Columns;

/// <summary>Which column of a sheet gives what, and the answers that every row is given besides.</summary>
public sealed class ColumnPlan
{
    private readonly ColumnUse?[] _identity = new ColumnUse?[Enum.GetValues<IdentityField>().Length];

    internal ColumnPlan(JoinedList<ColumnUse> columns, IReadOnlyDictionary<string, string> set, ColumnNames names, CallerWords words)
    {
        Columns = columns;
        Set = set;
        Names = names;
        Words = words;
        foreach (var column in columns.Where(c => c.Use == ColumnTarget.Identity))
            _identity[(int)Enum.Parse<IdentityField>(column.Field)] = column;
        Facts = columns.Where(c => c.Use == ColumnTarget.Fact).ToArray();
        Attributes = columns.Where(c => c.Use == ColumnTarget.Attribute && c.Field.Length > 0).ToArray();
        Unnamed = columns.Where(c => c.Use == ColumnTarget.Attribute && c.Field.Length == 0).Select(c => c.Index).ToArray();
        Width = columns.Count == 0 ? 0 : columns[^1].Index + 1;
        Sources = Companions(columns, ColumnTarget.FactSource);
        Coders = Companions(columns, ColumnTarget.FactCoder);
    }

    /// <summary>Every column, in the order of the sheet.</summary>
    public JoinedList<ColumnUse> Columns { get; }

    /// <summary>What every row is given: identity fields and facts with their text.</summary>
    public IReadOnlyDictionary<string, string> Set { get; }

    /// <summary>The names of the columns, those without a header included.</summary>
    internal ColumnNames Names { get; }

    /// <summary>The words of whoever planned.</summary>
    internal CallerWords Words { get; }

    /// <summary>The columns without a header that are put to no use; so are all from <see cref="Width"/> on.</summary>
    internal IReadOnlyList<int> Unnamed { get; }

    /// <summary>How many columns are planned.</summary>
    internal int Width { get; }

    internal IReadOnlyList<ColumnUse> Facts { get; }

    internal IReadOnlyList<ColumnUse> Attributes { get; }

    internal IReadOnlyDictionary<string, ColumnUse> Sources { get; }

    internal IReadOnlyDictionary<string, ColumnUse> Coders { get; }

    /// <summary>Plans the use of a sheet's columns: by <paramref name="map"/>, else by id, label or alias whatever the case, spaces and punctuation.</summary>
    /// <param name="headers">The headers, from the first column; a blank one is empty.</param>
    /// <param name="map">Our names, each with the header that stands for it.</param>
    /// <param name="set">Facts and identity fields that every row is given.</param>
    /// <param name="pack">The pack whose facts are meant.</param>
    /// <param name="source">The input, for messages.</param>
    /// <param name="words">What the caller calls the map and the set, for messages.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="IntakeException">No column gives the name, or the map or set names what does not exist.</exception>
    internal static ColumnPlan Make(IReadOnlyList<string> headers, IReadOnlyDictionary<string, string> map, IReadOnlyDictionary<string, string> set, Pack pack, string source, CallerWords? words = null) =>
        new ColumnPlanner(headers, pack, source, words ?? CallerWords.Plain).Plan(map, set);

    internal ColumnUse? Identity(IdentityField field) => _identity[(int)field];

    private static Dictionary<string, ColumnUse> Companions(IEnumerable<ColumnUse> columns, ColumnTarget use) =>
        columns.Where(c => c.Use == use).ToDictionary(c => c.Field, StringComparer.Ordinal);
}
