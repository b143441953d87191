using CoopTools.Files.Writing.Targets;
using CoopTools.Law;
using CoopTools.Tabulation;

namespace CoopTools.Files.Writing.Sql;

/// <summary>
/// Writes a pack as SQL: tables of its law, and a view from a table of jurisdictions to findings. One pack gives the same bytes always.
/// </summary>
internal static class PackSql
{
    private const string Extension = ".sql";

    private static readonly string[] Views = ["findings", "coop_asked", "coop_records", "coop_read"];

    /// <summary>Writes the script beside its target and moves it into place.</summary>
    /// <param name="pack">The law.</param>
    /// <param name="sourceOnly">Whether to leave out what the pack adds to its source.</param>
    /// <param name="path">The target. Missing folders are made.</param>
    /// <param name="overReadOnly">Whether a file that is marked read-only is replaced.</param>
    /// <param name="stop">Says when to stop: the old file stays then, too.</param>
    /// <exception cref="ExportException">The target cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public static void Write(Pack pack, bool sourceOnly, string path, bool overReadOnly, CancellationToken stop = default) =>
        TargetFile.Write(path, stream => Write(pack, sourceOnly, stream), overReadOnly, stop);

    /// <summary>Writes the script.</summary>
    /// <param name="pack">The law.</param>
    /// <param name="sourceOnly">Whether to leave out what the pack adds to its source.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(Pack pack, bool sourceOnly, Stream stream)
    {
        var law = new LawTables(pack, sourceOnly);
        var rules = NumberedRule.Of(law);
        var tables = WordTables.Of(law).Concat(DecisionTables.Of(law, rules)).Concat(StandingTables.Of(rules)).ToArray();
        using var script = new SqlScript(stream);
        script.Comment(PackSqlHead.Of(law));
        foreach (var view in Views)
            script.Statement($"DROP VIEW IF EXISTS {view}");
        foreach (var table in tables)
            script.Statement($"DROP TABLE IF EXISTS {table.Name}");
        foreach (var table in tables)
            script.Table(table);
        RecordViews.Write(script, law);
        FindingViews.Write(script, law, rules);
    }

    /// <summary>Refuses a target before any work is done for it.</summary>
    /// <param name="path">The target.</param>
    /// <param name="noClobber">Whether a file that is there is refused.</param>
    /// <param name="overReadOnly">Whether a file that is marked read-only is replaced.</param>
    /// <exception cref="ExportException">It is no .sql file, or must not be written.</exception>
    public static void CheckTarget(string path, bool noClobber, bool overReadOnly)
    {
        if (!string.Equals(Path.GetExtension(path), Extension, StringComparison.OrdinalIgnoreCase))
        {
            throw new ExportException(
                "UnknownFormat",
                $"'{path}' does not end in {Extension}, and a pack is written as SQL alone: give a name that ends in {Extension}.");
        }

        TargetFile.Check(path, noClobber, overReadOnly);
    }
}
