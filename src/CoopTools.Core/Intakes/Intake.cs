namespace CoopTools.Intakes;

/// <summary>
/// What became of one input: the ledger that the rows of a file, or the objects of a pipeline, are entered in.
/// Read = accepted + merged + rejected, always. It is folded from the rows in their order, and nothing else writes into it.
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
    private bool _tooWide;
    private bool _closed;
    private readonly Intake? _earlier;
    private InputKey? _key;
    private JoinedList<string> _set = [];
    private int _accepted;
    private int _joined;

    /// <summary>Opens a ledger.</summary>
    /// <param name="name">The file's name, or what stands for it.</param>
    public Intake(string name)
    {
        Name = name;
        (Repairs, Problems, Rejections, Merges) = (_repairs.AsReadOnly(), _problems.AsReadOnly(), _rejections.AsReadOnly(), _merges.AsReadOnly());
    }

    /// <summary>Opens the ledger of a later stage, such as a join: it says all that the earlier one says, and what the stage adds. The earlier one is left as it is.</summary>
    /// <param name="earlier">The ledger of the stage before; it may still be written.</param>
    internal Intake(Intake earlier)
        : this(earlier.Name)
    {
        _earlier = earlier;
        (Path, Sha256, Sheet, Profile, Heading) = (earlier.Path, earlier.Sha256, earlier.Sheet, earlier.Profile, earlier.Heading);
        (Repairs, Rejections, Merges) = (earlier.Repairs, earlier.Rejections, earlier.Merges);
        Problems = new ListAfter<Problem>(earlier.Problems, _problems);
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
    public JoinedList<ColumnUse> Columns => _earlier?.Columns ?? (_columns ??= _planned.Where(c => !_met.ContainsKey(c.Index)).Concat(_met.Values).OrderBy(c => c.Index).ToJoinedList());

    /// <summary>The answers that every row was given besides its own.</summary>
    public JoinedList<string> Set => _earlier?.Set ?? _set;

    /// <summary>How many rows were read that were not blank.</summary>
    public int RowsRead => Accepted + Merged + Rejected;

    /// <summary>How many rows became jurisdictions.</summary>
    public int Accepted => _earlier?.Accepted ?? _accepted;

    /// <summary>How many rows joined the record of an earlier row, under a profile that says so.</summary>
    public int Merged => Merges.Count + (_earlier?._joined ?? _joined);

    /// <summary>How many rows were refused.</summary>
    public int Rejected => Rejections.Count;

    /// <summary>The changes made to cells, in the order of the rows.</summary>
    public IReadOnlyList<Repair> Repairs { get; }

    /// <summary>The cells that could not be used.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The rows that were refused.</summary>
    public IReadOnlyList<Rejection> Rejections { get; }

    /// <summary>The rows that joined the record of an earlier one.</summary>
    public IReadOnlyList<MergedRow> Merges { get; }

    /// <summary>Which input it is, by value where there are bytes to compare.</summary>
    internal InputKey Key => _earlier?.Key ?? LazyInitializer.EnsureInitialized(ref _key, () => new(Name, Sha256, Sheet, Sha256 is null ? this : null));

    /// <inheritdoc/>
    public override string ToString() => Sheet is null ? Name : $"{Name}!{Sheet}";

    /// <summary>Takes note of how the columns are used from here on.</summary>
    internal void Add(JoinedList<ColumnUse> columns, JoinedList<string> set, RowEntries entries)
    {
        (_planned, _columns, _set) = (columns, null, set);
        _met.Clear();
        Enter(entries);
    }

    /// <summary>Enters one row.</summary>
    internal void Add(RowEntries row)
    {
        Enter(row);
        if (row.Rejection is { } rejection)
            _rejections.Add(rejection);
        else if (row.Merge is { } merge)
            _merges.Add(merge);
        else
            _accepted++;
    }

    /// <summary>Enters what a later stage has to say of a row that was entered before.</summary>
    internal void AddTo(RowEntries row) => Enter(row);

    /// <summary>Whether this is the ledger of a stage after another's.</summary>
    internal bool Follows(Intake other) => _earlier is not null && (ReferenceEquals(_earlier, other) || _earlier.Follows(other));

    /// <summary>Counts a row that goes on about the record before it, as every line of an export but a record's first does. None is listed.</summary>
    internal void Join() => _joined++;

    /// <summary>Ends the ledger: nothing can be entered any more.</summary>
    internal void Close() => _closed = true;

    private void Enter(RowEntries entries)
    {
        if (_closed)
            throw new InvalidOperationException($"The intake of {this} is closed.");
        if (ReferenceEquals(entries, RowEntries.None))
            return;
        _repairs.AddRange(entries.Repairs);
        _problems.AddRange(entries.Problems);
        foreach (var column in entries.Met)
            Meet(column);
        if (entries.TooWide is { } problem && !_tooWide)
            _problems.Add(problem);
        _tooWide |= entries.TooWide is not null;
    }

    private void Meet(ColumnUse column)
    {
        if (!_met.TryAdd(column.Index, column))
            return;
        _columns = null;
        _repairs.Add(Repair.OfName(column, Heading, RowsRead + 1, "the column has no header, and holds values"));
    }
}
