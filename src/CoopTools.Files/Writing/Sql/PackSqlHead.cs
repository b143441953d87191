using CoopTools.Tabulation;

namespace CoopTools.Files.Writing.Sql;

/// <summary>What the script says of itself, with the table that it reads.</summary>
internal static class PackSqlHead
{
    public static string Of(LawTables law) => $"""
        {law.Pack.Title}
        {law.Pack}, SHA-256 {law.Pack.Hash}{(law.SourceOnly ? "\nWithout the authorities that the pack adds to its source." : string.Empty)}
        {law.Pack.Disclaimer}

        Tables of the law, and a view from a table of jurisdictions to findings. Run it once where that table is; run it again to renew the
        law. It drops and makes the view findings, and tables and views whose names begin with coop_, and nothing else: another pack goes
        into another schema.

        The table jurisdictions has to be there first, as a table or as a view over files. A column that nobody has is NULL. In an engine
        without VARCHAR say STRING.

        CREATE TABLE jurisdictions (
        {string.Join(",\n", Columns(law))}
        );

        An answer is one of the words of coop_answers, letter for letter. NULL, a blank and Unknown are Unknown. Any other text counts as
        Unknown too, and the column unread of the findings names the fact, as it does a state that is no postal code of coop_states and a
        kind that is none of coop_kinds: SELECT DISTINCT jurisdiction, unread FROM findings WHERE unread <> '' shows them.

        The law's day is as_of, else record_date, else CURRENT_DATE, which is the engine's: give as_of where a run has to be the same
        tomorrow. Lists are separated by a semicolon and a space. A column stale of 1 says that a finding has to be looked at again.
        """;

    private static IEnumerable<string> Columns(LawTables law) => SqlNames.Identity.Select(i => $"  {i.Name} {i.Type}")
        .Concat(law.Pack.Facts.Select(f => $"  {SqlNames.Column(f)} VARCHAR(50)"));
}
