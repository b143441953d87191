using CoopTools.Files.Knots.Tied.Three;
using CoopTools.Files.Knots.Tied.Two;

namespace CoopTools.Files.Knots.Tied.One;

/// <summary>Names the one by its base and the other by a local.</summary>
internal sealed class Start : Base
{
    public static string Say()
    {
        var further = new InArgument();
        return $"{further.Ones.Count}";
    }
}
