using System.Globalization;
using System.Text;
using CoopTools.Cells;
using CoopTools.Files.Reading;
using CoopTools.Intakes;
using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Readings;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Benchmarks;

/// <summary>A table of invented jurisdictions: every state in turn, every answer by chance, one in eight left blank. The same seed gives the same table.</summary>
internal sealed class InventedTable
{
    /// <summary>About as many agencies as there are in the United States.</summary>
    public const int AllAgencies = 18_330;

    private const int Seed = 1373;

    /// <summary>The law whose facts it answers.</summary>
    public static Pack Law { get; } = Pack.Federal;

    private readonly string[] _headers = ["Jurisdiction", "State", "Kind", "Id", "RecordDate", .. Law.Facts.Select(f => f.Label)];
    private readonly List<string[]> _rows = [];

    public InventedTable(int rows)
    {
        var random = new Random(Seed);
        for (var i = 1; i <= rows; i++)
            _rows.Add([.. Identity(i), .. Law.Facts.Select(f => random.Next(8) == 0 ? string.Empty : f.Answers[random.Next(f.Answers.Count)].Value)]);
    }

    /// <summary>The table as records, as an import makes them.</summary>
    public IReadOnlyList<Jurisdiction> Records()
    {
        var intake = new Intake("invented") { Path = "invented.csv" };
        var reader = new JurisdictionReader(Law, ColumnPlan.Make(_headers, None, None, Law, "invented"), intake, strict: false);
        return _rows.Select((row, i) => reader.Read(new(i + 2, row.Select(text => new Cell(text, CellKind.Text)).ToArray())).Record!).ToArray();
    }

    public string WriteCsv(string folder)
    {
        var path = Path.Combine(folder, "invented.csv");
        File.WriteAllLines(path, _rows.Prepend(_headers).Select(row => string.Join(',', row.Select(t => $"\"{t}\""))));
        return path;
    }

    public string WriteXlsx(string folder)
    {
        var sheet = new StringBuilder();
        foreach (var row in _rows.Prepend(_headers))
        {
            sheet.Append("<row>");
            foreach (var text in row)
                sheet.Append("<c t=\"inlineStr\"><is><t>").Append(System.Security.SecurityElement.Escape(text)).Append("</t></is></c>");
            sheet.Append("</row>");
        }

        var path = Path.Combine(folder, "invented.xlsx");
        File.WriteAllBytes(path, RawWorkbook.WithRows(sheet.ToString()).ToBytes());
        return path;
    }

    private static Dictionary<string, string> None => new(StringComparer.OrdinalIgnoreCase);

    private static string[] Identity(int i) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"Example County {i}"),
        Law.States[i % Law.States.Count].Code,
        nameof(JurisdictionKind.County),
        i.ToString("D5", CultureInfo.InvariantCulture),
        "2025-06-01",
    ];
}
