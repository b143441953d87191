using System.Text;

namespace CoopTools.Files.Writing.Sql;

/// <summary>Statements one behind the other, as text. Each ends with a line break, which is a line feed on every system.</summary>
internal sealed class SqlScript(Stream stream) : IDisposable
{
    // An engine may refuse a statement of a megabyte, and be slow at one row each.
    private const int MostRows = 1000;
    private const int LongestInsert = 200_000;
    private const int LongestLine = 140;

    private readonly StreamWriter _text =
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes lines as comments.</summary>
    public void Comment(string lines)
    {
        foreach (var line in lines.ReplaceLineEndings("\n").Split('\n'))
            _text.WriteLine(line.Length == 0 ? "--" : $"-- {line}");
    }

    /// <summary>Writes a statement.</summary>
    public void Statement(string statement) => _text.WriteLine(statement.ReplaceLineEndings("\n") + ";");

    /// <summary>Writes a table with its rows.</summary>
    public void Table(SqlTable table)
    {
        _text.WriteLine();
        Comment(table.About);
        var shape = string.Join(", ", table.Columns.Select(c => $"{c.Kind} AS {c.Name}"));
        Statement($"CREATE TABLE {table.Name} AS SELECT * FROM (SELECT {shape}) AS t WHERE 1 = 0");
        for (var first = 0; first < table.Rows.Count;)
            first += Insert(table, first);
    }

    /// <summary>Writes a view.</summary>
    public void View(string name, string about, string select)
    {
        _text.WriteLine();
        Comment(about);
        Statement($"CREATE VIEW {name} AS\n{select}");
    }

    public void Dispose() => _text.Dispose();

    private int Insert(SqlTable table, int first)
    {
        _text.WriteLine($"INSERT INTO {table.Name} VALUES");
        var (rows, length, line) = (0, 0, 0);
        while (first + rows < table.Rows.Count && rows < MostRows && length < LongestInsert)
        {
            var row = $"({table.Rows[first + rows]})";
            if (rows > 0)
                Separate(row, ref line);
            _text.Write(row);
            (rows, length, line) = (rows + 1, length + row.Length, line + row.Length);
        }

        _text.WriteLine(";");
        return rows;
    }

    private void Separate(string row, ref int line)
    {
        var breaks = line + row.Length > LongestLine;
        _text.Write(breaks ? ",\n" : ", ");
        line = breaks ? 0 : line;
    }
}
