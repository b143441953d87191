namespace CoopTools.Law.Loading;

/// <summary>A pack, or a profile, was refused. Nothing of it is used.</summary>
public sealed class PackException : Exception
{
    internal PackException(IReadOnlyList<PackProblem> problems, string noun = "pack")
        : base($"The {noun} was refused: {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}.\n{string.Join('\n', problems)}")
    {
        Problems = problems;
    }

    internal static void Throw(IEnumerable<PackFolder> folders)
    {
        var problems = folders.SelectMany(f => f.Problems).ToArray();
        if (problems.Length > 0)
            throw new PackException(problems);
    }

    /// <summary>Every problem found, file by file.</summary>
    public IReadOnlyList<PackProblem> Problems { get; }
}
