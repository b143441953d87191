namespace CoopTools.Intakes;

/// <summary>
/// What became of one input: the ledger that the rows of a file, or the objects of a pipeline, are entered in.
/// Read = accepted + rejected, always.
/// </summary>
public sealed class Intake
{
    private readonly List<Repair> _repairs = [];
    private readonly List<Problem> _problems = [];
    private readonly List<Rejection> _rejections = [];

    /// <summary>Opens a ledger.</summary>
    /// <param name="name">The file's name, or what stands for it.</param>
    public Intake(string name) => Name = name;

    /// <summary>The file's name, or <c>pipeline</c> or <c>-Fact</c> where there was no file.</summary>
    public string Name { get; }

    /// <summary>The file's full path, or null.</summary>
    public string? Path { get; init; }

    /// <summary>The SHA-256 of the file's bytes in lower-case hexadecimal, or null.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The sheet, or null where the input has none.</summary>
    public string? Sheet { get; init; }

    /// <summary>How each column was used, in the order of the sheet.</summary>
    public JoinedList<ColumnUse> Columns { get; private set; } = [];

    /// <summary>The answers that every row was given besides its own.</summary>
    public JoinedList<string> Set { get; private set; } = [];

    /// <summary>How many rows were read that were not blank.</summary>
    public int RowsRead => Accepted + _rejections.Count;

    /// <summary>How many rows became jurisdictions.</summary>
    public int Accepted { get; private set; }

    /// <summary>How many rows were refused.</summary>
    public int Rejected => _rejections.Count;

    /// <summary>The changes made to cells, in the order of the rows.</summary>
    public IReadOnlyList<Repair> Repairs => _repairs;

    /// <summary>The cells that could not be used.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The rows that were refused.</summary>
    public IReadOnlyList<Rejection> Rejections => _rejections;

    /// <inheritdoc/>
    public override string ToString() => Sheet is null ? Name : $"{Name}!{Sheet}";

    internal void Describe(ColumnPlan plan)
    {
        Columns = plan.Columns;
        Set = plan.Set.Select(s => $"{s.Key}={s.Value}").ToJoinedList();
    }

    internal void Accept() => Accepted++;

    internal void Enter(Repair repair) => _repairs.Add(repair);

    internal void Enter(Problem problem) => _problems.Add(problem);

    internal void Enter(Rejection rejection) => _rejections.Add(rejection);
}
