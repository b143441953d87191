namespace CoopTools.Comparison;

/// <summary>What a matrix workbook says that it was made from, and whether that is so.</summary>
public sealed record MatrixCheck
{
    /// <summary>The workbook's full path.</summary>
    public string Path { get; internal init; } = null!;

    /// <summary>
    /// The SHA-256 over the names and uncompressed contents of its parts, in lower-case hexadecimal: the same for the same findings on every
    /// system, and another as soon as anything in the workbook was changed.
    /// </summary>
    public string PartHash { get; internal init; } = null!;

    /// <summary>
    /// Whether nothing in it was changed since it was written, by hand or by saving it in another program. It is told from a hash in
    /// the workbook itself, so it shows edits, not forgery: compare <see cref="PartHash"/> with one that was kept elsewhere for that.
    /// </summary>
    public bool IsAsWritten { get; internal init; }

    /// <summary>The pack's id and version.</summary>
    public string Pack { get; internal init; } = null!;

    /// <summary>The SHA-256 of the pack's files.</summary>
    public string PackHash { get; internal init; } = null!;

    /// <summary>The earliest law's day in it.</summary>
    public Day FirstLawsDay { get; internal init; }

    /// <summary>The latest law's day in it.</summary>
    public Day LawsDay { get; internal init; }

    /// <summary>The inputs.</summary>
    public JoinedList<MatrixInput> Inputs { get; internal init; } = null!;

    /// <summary>Whether the pack is the one that this version of the module has.</summary>
    public bool PackMatches { get; internal init; }

    /// <summary>Whether every file that it was compared with is one of the inputs, byte for byte; null where it was compared with none.</summary>
    public bool? InputMatches { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Path}: {PartHash}";
}
