namespace CoopTools.Files.Knots.Tied.Three;

/// <summary>Names another namespace as the argument of a type alone.</summary>
internal sealed class InArgument
{
    public IReadOnlyList<One.Start[]> Ones { get; init; } = [];
}
