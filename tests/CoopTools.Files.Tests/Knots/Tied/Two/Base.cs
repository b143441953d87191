namespace CoopTools.Files.Knots.Tied.Two;

internal class Base;
