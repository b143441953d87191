using System.Globalization;
using System.Text.RegularExpressions;
using CoopTools.Files.Writing.Sql;
using CoopTools.Law;
using CoopTools.Records;
using DuckDB.NET.Data;

namespace CoopTools;

/// <summary>A database in memory with the table that the head of the script describes, and the script run.</summary>
internal sealed partial class LawDatabase : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public LawDatabase(bool sourceOnly = false)
    {
        var script = Script(sourceOnly);
        _connection.Open();
        Run(Table().Match(script).Value.Replace("-- ", string.Empty, StringComparison.Ordinal));
        Run(script);
    }

    public static string Script(bool sourceOnly = false)
    {
        using var stream = new MemoryStream();
        PackSql.Write(Pack.Federal, sourceOnly, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    public void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query, each as its texts parted by <c>|</c>.</summary>
    public IReadOnlyList<string> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)))));
        return rows;
    }

    /// <summary>Adds records, each with its row as its id and its date.</summary>
    public void Add(IEnumerable<Jurisdiction> records)
    {
        using var appender = _connection.CreateAppender("jurisdictions");
        foreach (var record in records)
        {
            var row = appender.CreateRow()
                .AppendValue(record.Row.ToString(CultureInfo.InvariantCulture))
                .AppendValue(record.Name)
                .AppendValue(record.State)
                .AppendValue(record.Kind)
                .AppendValue((DateOnly?)record.RecordDate)
                .AppendNullValue();
            for (var i = 0; i < Pack.Federal.Facts.Count; i++)
                row.AppendValue(record.Recorded.At(i)?.Answer);
            row.EndRow();
        }
    }

    public void Dispose() => _connection.Dispose();

    private static string? Text(object value) => value is DateOnly day ? DayText.Iso(day) : Convert.ToString(value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-- CREATE TABLE jurisdictions \((?:.|\n)*?-- \);", RegexOptions.None, 10_000)]
    private static partial Regex Table();
}
