namespace CoopTools.Files.Writing.Sql;

/// <summary>A table of the script.</summary>
/// <param name="Name">Its name.</param>
/// <param name="About">What a row of it is.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each as <see cref="SqlText.Row"/> makes it.</param>
internal sealed record SqlTable(string Name, string About, IReadOnlyList<SqlColumn> Columns, IReadOnlyList<string> Rows);
