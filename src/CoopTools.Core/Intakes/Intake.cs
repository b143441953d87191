using CoopTools.Records;

namespace CoopTools.Intakes;

/// <summary>
/// What became of one input: the ledger that the rows of a file, or the objects of a pipeline, are entered in.
/// Read = accepted + merged + rejected, always.
/// </summary>
public sealed class Intake
{
    private readonly List<Repair> _repairs = [];
    private readonly List<Problem> _problems = [];
    private readonly List<Rejection> _rejections = [];
    private readonly List<MergedRow> _merges = [];
    private readonly SortedDictionary<int, ColumnUse> _met = [];
    private JoinedList<ColumnUse> _planned = [];
    private JoinedList<ColumnUse>? _columns;
    private int _usable;
    private int _joined;
    private InputKey? _key;

    /// <summary>Opens a ledger.</summary>
    /// <param name="name">The file's name, or what stands for it.</param>
    public Intake(string name)
    {
        Name = name;
        (Repairs, Problems, Rejections, Merges) = (_repairs.AsReadOnly(), _problems.AsReadOnly(), _rejections.AsReadOnly(), _merges.AsReadOnly());
    }

    /// <summary>The file's name, or <c>pipeline</c> or <c>-Fact</c> where there was no file.</summary>
    public string Name { get; }

    /// <summary>The file's full path, or null.</summary>
    public string? Path { get; internal init; }

    /// <summary>The SHA-256 of the file's bytes in lower-case hexadecimal, or null.</summary>
    public string? Sha256 { get; internal init; }

    /// <summary>The sheet, or null where the input has none.</summary>
    public string? Sheet { get; internal init; }

    /// <summary>The profile that the input was read by, with what it was found to be, or null.</summary>
    public string? Profile { get; internal init; }

    /// <summary>Where the headers stand, and what stands above them; null where the input is no sheet.</summary>
    public Heading? Heading { get; internal init; }

    /// <summary>How each column was used, in the order of the sheet.</summary>
    public JoinedList<ColumnUse> Columns => _columns ??= _planned.Where(c => !_met.ContainsKey(c.Index)).Concat(_met.Values).OrderBy(c => c.Index).ToJoinedList();

    /// <summary>The answers that every row was given besides its own.</summary>
    public JoinedList<string> Set { get; private set; } = [];

    /// <summary>How many rows were read that were not blank.</summary>
    public int RowsRead => Accepted + Merged + Rejected;

    /// <summary>How many rows became jurisdictions.</summary>
    public int Accepted => _usable - _merges.Count;

    /// <summary>How many rows joined the record of an earlier row, under a profile that says so.</summary>
    public int Merged => _merges.Count + _joined;

    /// <summary>How many rows were refused.</summary>
    public int Rejected => _rejections.Count;

    /// <summary>The changes made to cells, in the order of the rows.</summary>
    public IReadOnlyList<Repair> Repairs { get; }

    /// <summary>The cells that could not be used.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The rows that were refused.</summary>
    public IReadOnlyList<Rejection> Rejections { get; }

    /// <summary>The rows that joined the record of an earlier one.</summary>
    public IReadOnlyList<MergedRow> Merges { get; }

    /// <summary>Which input it is, by value where there are bytes to compare.</summary>
    internal InputKey Key => LazyInitializer.EnsureInitialized(ref _key, () => new(Name, Sha256, Sheet, Sha256 is null ? this : null));

    /// <inheritdoc/>
    public override string ToString() => Sheet is null ? Name : $"{Name}!{Sheet}";

    internal void Describe(ColumnPlan plan)
    {
        (_planned, _columns) = (plan.Columns, null);
        _met.Clear();
        Set = plan.Set.Select(s => $"{s.Key}={s.Value}").ToJoinedList();
        if (MergedHeaders.Problem(Heading, plan) is { } problem)
            Enter(problem);
        foreach (var column in plan.Columns.Where(c => c.IsRenamed))
            Rename(column, "an earlier column has the same header");
    }

    /// <summary>Takes note of a column without a header in which something was found.</summary>
    internal void Describe(ColumnUse column) => (_met[column.Index], _columns) = (column, null);

    /// <summary>Enters that a column is kept under another name than its header gives.</summary>
    internal void Rename(ColumnUse column, string reason)
    {
        var row = Heading?.Row ?? RowsRead + 1;
        var cell = Heading is null ? FormattableString.Invariant($"object {row}") : new CellAddress(row, column.Index).ToString();
        Enter(new Repair(row, cell, column.Title, column.Header, column.Field, reason));
    }

    internal void Accept() => _usable++;

    /// <summary>Counts a row that goes on about the record before it, as every line of an export but a record's first does. None is listed.</summary>
    internal void Join() => _joined++;

    internal void Enter(Repair repair) => _repairs.Add(repair);

    internal void Enter(Problem problem) => _problems.Add(problem);

    internal void Enter(MergedRow merged) => _merges.Add(merged);

    internal void Enter(Rejection rejection) => _rejections.Add(rejection);
}
