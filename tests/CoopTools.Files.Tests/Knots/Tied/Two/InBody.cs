using CoopTools.Files.Knots.Tied.Four;

namespace CoopTools.Files.Knots.Tied.Two;

/// <summary>Names another namespace within a method alone, and in a lambda at that.</summary>
internal static class InBody
{
    public static Func<string> Say() => () => One.Start.Say() + Leaf.Say();
}
