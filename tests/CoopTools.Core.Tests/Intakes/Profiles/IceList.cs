using CoopTools.Cells;
using CoopTools.Intakes.Readings;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Intakes.Profiles;

/// <summary>A list in ICE's form, its rows written in lines and its cells parted by bars. A cell that begins with # holds an error value.</summary>
internal sealed class IceList
{
    public const string Participating = "participatingAgencies07182025pm.xlsx";

    public const string Pending = "pendingAgencies07182025pm.xlsx";

    public const string Headers = "STATE|LAW ENFORCEMENT AGENCY|TYPE|COUNTY|SUPPORT TYPE|SIGNED|MOA|ADDENDUM";

    private readonly Row[] _rows;

    public IceList(string file, string headers, params string[] rows)
        : this(file, headers, [], rows)
    {
    }

    public IceList(string file, string headers, Dictionary<string, string> set, string[] rows)
    {
        _rows = rows.Select((r, i) => new Row(i + 2, r.Split('|').Select(Cell).ToArray())).ToArray();
        Sheet = ProfiledSheet.Of(Profile.All.Find("Ice287g")!, file, headers.Split('|'), _rows, set, Pack.Federal, Intakes.Sheet.Words);
        Intake = new(file) { Path = "/in/" + file, Sheet = "Sheet1" };
    }

    public ProfiledSheet Sheet { get; }

    public Intake Intake { get; }

    public Jurisdiction[] Records(bool strict = false)
    {
        var reader = new JurisdictionReader(Pack.Federal, Sheet.Plan, Intake, strict);
        Intake.Add(Sheet.Plan);
        return RecordGroups.Of(_rows.Select(reader.Read).ToArray(), Sheet).Select(Intake.Add).Select(r => r.Record).OfType<Jurisdiction>().ToArray();
    }

    // A link is written after an arrow: its text, then where it leads.
    private static Cell Cell(string text) => text.Split("->") is [var shown, var link]
        ? new(shown, CellKind.Text) { Link = link }
        : new(text, text.StartsWith('#') ? CellKind.Error : CellKind.Text);
}
