namespace CoopTools.Comparison;

/// <summary>An input as a matrix workbook names it.</summary>
/// <param name="Name">The file's name, or what stands for it.</param>
/// <param name="Sheet">The sheet, or null.</param>
/// <param name="Sha256">The SHA-256 of the file's bytes in lower-case hexadecimal, or null where there was no file.</param>
public sealed record MatrixInput(string Name, string? Sheet, string? Sha256)
{
    /// <summary>The file's name, or what stands for it.</summary>
    public string Name { get; internal init; } = Name;

    /// <summary>The sheet, or null.</summary>
    public string? Sheet { get; internal init; } = Sheet;

    /// <summary>The SHA-256 of the file's bytes in lower-case hexadecimal, or null where there was no file.</summary>
    public string? Sha256 { get; internal init; } = Sha256;

    /// <inheritdoc/>
    public override string ToString() => Sheet is null ? Name : $"{Name}!{Sheet}";
}
