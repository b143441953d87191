namespace CoopTools.Files.Writing.Sql;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">A value of its type: engines name the types differently, but a value they all read alike.</param>
internal sealed record SqlColumn(string Name, string Kind)
{
    public static SqlColumn Number(string name) => new(name, "0");

    public static SqlColumn Text(string name) => new(name, "''");

    public static SqlColumn Day(string name) => new(name, SqlText.Of(DateOnly.MinValue));
}
