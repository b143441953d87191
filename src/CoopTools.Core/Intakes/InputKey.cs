namespace CoopTools.Intakes;

/// <summary>
/// Which input it is. A file is known by its name, its bytes and the sheet, wherever it lies; what came without bytes to compare, by the
/// one import that took it in.
/// </summary>
/// <param name="Name">The file's name, or what stands for it.</param>
/// <param name="Sha256">The SHA-256 of its bytes, or null.</param>
/// <param name="Sheet">The sheet, or null.</param>
/// <param name="Only">The import, where there are no bytes.</param>
internal sealed record InputKey(string Name, string? Sha256, string? Sheet, Intake? Only)
{
    private readonly int _hash = HashCode.Combine(Name, Sha256, Sheet, Only);

    /// <inheritdoc/>
    public bool Equals(InputKey? other) => ReferenceEquals(this, other) || (other is not null
        && ReferenceEquals(Only, other.Only)
        && string.Equals(Sha256, other.Sha256, StringComparison.Ordinal)
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(Sheet, other.Sheet, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}
