using CoopTools.Cells;
using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Readings;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Intakes;

/// <summary>A sheet whose cells are written in one line, parted by bars. A cell that begins with # holds an error value.</summary>
internal sealed class Sheet
{
    private readonly JurisdictionReader _reader;
    private int _row = 1;

    public Sheet(string headers, Dictionary<string, string>? map = null, Dictionary<string, string>? set = null, bool strict = false)
    {
        var plan = Plan(headers, map, set);
        _reader = new(Pack.Federal, plan, Intake, strict);
        Intake.Add(plan);
    }

    /// <summary>What a caller calls the things that it can be given.</summary>
    public static CallerWords Words { get; } = new()
    {
        Map = "-Map",
        Set = "-Set",
        Profile = "-Profile",
        HeaderRow = "-HeaderRow",
        FactList = "Get-CoopFact lists the facts.",
        NameMapping = "-Map @{ Jurisdiction = '…' }",
        Mapping = (field, column) => $"-Map @{{ '{field}' = '{column}' }}",
    };

    public Intake Intake { get; } = new("sheet.csv") { Path = "/in/sheet.csv", Heading = new(1) };

    public static ColumnPlan Plan(string headers, Dictionary<string, string>? map = null, Dictionary<string, string>? set = null) =>
        ColumnPlan.Make(headers.Split('|'), map ?? [], set ?? [], Pack.Federal, "sheet.csv", Words);

    /// <summary>Reads one row; the first is row 2.</summary>
    public Jurisdiction? Row(string cells) => Read(cells).Record;

    /// <summary>The same with what there is to say of it.</summary>
    public RowReading Read(string cells) => Intake.Add(_reader.Read(new(++_row, cells.Split('|').Select(Cell).ToArray())));

    private static Cell Cell(string text) => new(text, text.StartsWith('#') ? CellKind.Error : CellKind.Text);
}
