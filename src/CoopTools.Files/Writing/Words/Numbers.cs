namespace CoopTools.Files.Writing.Words;

/// <summary>Numbers as text, the same in every culture.</summary>
internal static class Numbers
{
    /// <summary>With a comma between thousands.</summary>
    public static string Text(int number) => FormattableString.Invariant($"{number:#,0}");

    /// <summary>Digits alone.</summary>
    public static string Plain(int number) => FormattableString.Invariant($"{number}");

    /// <summary>A share in whole percent; what is neither none nor all is not rounded to it.</summary>
    public static string Percent(double share) => share switch
    {
        > 0 and < 0.01 => "<1%",
        > 0.99 and < 1 => ">99%",
        _ => FormattableString.Invariant($"{Math.Round(share * 100, MidpointRounding.AwayFromZero):0}%"),
    };
}
