using CoopTools.Tabulation;

namespace CoopTools.Files.Writing.Sql;

/// <summary>A rule with its numbers in the script: one number says cell and rule, and one says place, days and rule, to join by.</summary>
/// <param name="Number">The rule's number, from 1.</param>
/// <param name="Tables">The rule.</param>
/// <param name="FirstCell">The number of its first cell.</param>
/// <param name="FirstSlot">The number of its first place on its first stretch of days.</param>
internal sealed record NumberedRule(int Number, RuleTables Tables, int FirstCell, int FirstSlot)
{
    public static IReadOnlyList<NumberedRule> Of(LawTables law)
    {
        var rules = new List<NumberedRule>();
        var (cell, slot) = (0, 0);
        foreach (var tables in law.Rules)
        {
            rules.Add(new(rules.Count + 1, tables, cell, slot));
            cell += tables.Cells;
            slot += tables.Places * tables.Starts.Count;
        }

        return rules;
    }

    /// <summary>The number of a place on a stretch of days.</summary>
    public int Slot(int place, int stretch) => FirstSlot + (place * Tables.Starts.Count) + stretch;
}
