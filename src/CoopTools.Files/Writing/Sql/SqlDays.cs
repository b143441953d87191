namespace CoopTools.Files.Writing.Sql;

/// <summary>Chooses by day.</summary>
internal static class SqlDays
{
    /// <summary>An expression that has another value from each of some days on. The latest days are tried first: most records are of today.</summary>
    /// <param name="day">The expression of the day.</param>
    /// <param name="values">The days in order, each with the expression that counts from it on; the first has no beginning.</param>
    public static string Choose(string day, IReadOnlyList<(DateOnly From, string Value)> values)
    {
        var turns = values.Where((v, i) => i > 0 && !string.Equals(v.Value, values[i - 1].Value, StringComparison.Ordinal)).Reverse().ToArray();
        return turns.Length == 0
            ? values[0].Value
            : $"CASE{string.Concat(turns.Select(t => $" WHEN {day} >= {SqlText.Of(t.From)} THEN {t.Value}"))} ELSE {values[0].Value} END";
    }
}
