using CoopTools.Cells;
using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Mending;
using CoopTools.Law;

namespace CoopTools.Intakes.Readings;

/// <summary>Reads which jurisdiction a row is about: of its cells, and of what every row is given.</summary>
internal sealed class IdentityColumns
{
    private readonly ColumnPlan _plan;
    private readonly string?[] _given;
    private readonly ClosedColumn<State>? _state;
    private readonly ClosedColumn<JurisdictionKind?>? _kind;
    private readonly ClosedColumn<DateOnly?>? _day;
    private readonly State? _givenState;
    private readonly JurisdictionKind? _givenKind;
    private readonly DateOnly? _givenDay;

    public IdentityColumns(Pack pack, ColumnPlan plan)
    {
        var meanings = new CellMeanings(pack);
        _plan = plan;
        _given = Enum.GetNames<IdentityField>().Select(plan.Set.GetValueOrDefault).ToArray();
        _state = Closed(IdentityField.State, meanings.State);
        _kind = Closed(IdentityField.Kind, meanings.Kind);
        _day = Closed(IdentityField.RecordDate, meanings.Day);
        _givenState = Known(IdentityField.State) is { } state ? meanings.Named(state) : null;
        _givenKind = Known(IdentityField.Kind) is { } kind ? KindText.Find(kind) : null;
        _givenDay = Known(IdentityField.RecordDate) is { } day ? DayText.Read(day) : null;

        string? Known(IdentityField field) => _given[(int)field] is { } text && !UnknownText.Is(text, pack) ? text : null;
    }

    /// <summary>The mended text of an identity field, or null where it is blank or of no use.</summary>
    public string? Text(IdentityField field, RowNotes notes) => _plan.Identity(field) is { } column ? CellText.Read(column, notes) : _given[(int)field];

    public State? State(RowNotes notes) => _state is null ? _givenState : _state.Read(notes);

    public JurisdictionKind? Kind(RowNotes notes) => _kind is null ? _givenKind : _kind.Read(notes);

    public DateOnly? Day(RowNotes notes) => _day is null ? _givenDay : _day.Read(notes);

    private ClosedColumn<T>? Closed<T>(IdentityField field, Func<Cell, CellMeaning<T>> read) => _plan.Identity(field) is { } column ? new(column, read) : null;
}
