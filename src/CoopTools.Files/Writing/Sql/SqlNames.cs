using CoopTools.Law;

namespace CoopTools.Files.Writing.Sql;

/// <summary>The columns of the table of jurisdictions.</summary>
internal static class SqlNames
{
    /// <summary>The columns that say who it is and when, with their types.</summary>
    public static readonly IReadOnlyList<(string Name, string Type)> Identity =
    [
        ("id", "VARCHAR(200)"), ("name", "VARCHAR(200)"), ("state", "VARCHAR(2)"), ("kind", "VARCHAR(30)"),
        ("record_date", "DATE"), ("as_of", "DATE"),
    ];

    /// <summary>
    /// The column of a fact: its id in snake_case. No word reserved in SQL has an underscore, save a few that name the present; an id of
    /// one word is set apart by one.
    /// </summary>
    public static string Column(Fact fact)
    {
        var name = string.Concat(fact.Id.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '_'));
        return name.Contains('_', StringComparison.Ordinal) && !Identity.Any(i => string.Equals(i.Name, name, StringComparison.Ordinal))
            ? name
            : $"fact_{name}";
    }
}
