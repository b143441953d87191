namespace CoopTools.Files.Knots.Tied.Four;

/// <summary>Names no one.</summary>
internal static class Leaf
{
    public static string Say() => "leaf";
}
