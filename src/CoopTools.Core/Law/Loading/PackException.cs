namespace CoopTools.Law.Loading;

/// <summary>A pack was refused. Nothing of it is used.</summary>
public sealed class PackException : Exception
{
    internal PackException(IReadOnlyList<PackProblem> problems)
        : base($"The pack was refused: {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}.\n{string.Join('\n', problems)}")
    {
        Problems = problems;
    }

    /// <summary>Every problem found, file by file.</summary>
    public IReadOnlyList<PackProblem> Problems { get; }
}
