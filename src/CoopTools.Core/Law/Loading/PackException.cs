namespace CoopTools.Law.Loading;

/// <summary>A pack, or a profile, was refused. Nothing of it is used.</summary>
public sealed class PackException : Exception
{
    internal PackException(IReadOnlyList<PackProblem> problems, string noun = "pack")
        : base($"The {noun} was refused: {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}.\n{string.Join('\n', problems)}")
    {
        Problems = problems;
    }

    /// <summary>Every problem found, file by file.</summary>
    public IReadOnlyList<PackProblem> Problems { get; }
}
