using CoopTools.Intakes;

namespace CoopTools.Binding;

/// <summary>What the cmdlets call the things that an import can be given.</summary>
internal static class CmdletWords
{
    /// <summary>The words of the cmdlets that import.</summary>
    public static CallerWords Importing { get; } = new()
    {
        Map = "-Map",
        Set = "-Set",
        Profile = "-Profile",
        HeaderRow = "-HeaderRow",
        Strict = "-Strict",
        FactList = "Get-CoopFact lists the facts.",
        NameMapping = "-Map @{ Jurisdiction = '…' }",
        Mapping = (field, column) => $"-Map @{{ '{field}' = '{column.Replace("'", "''", StringComparison.Ordinal)}' }}",
    };

    /// <summary>Those of Test-CoopPolicy for what is typed: only its -Fact takes names that could be wrong.</summary>
    public static CallerWords Typed { get; } = Importing with { Set = "-Fact" };
}
