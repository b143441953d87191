using CoopTools.Files.Reading;
using CoopTools.Intakes;
using CoopTools.Intakes.Readings;
using CoopTools.Law;

namespace CoopTools.Files.Importing;

/// <summary>From error values in an old workbook to problems that name their cells.</summary>
public sealed class OldErrorValuesTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly RowReading[] _rows;
    private readonly Intake _intake;

    public OldErrorValuesTests()
    {
        using var import = SheetImport.Open(_folder.Write("a.xls", OldSample.Bytes("error-values.xls")), Pack.Federal, new());
        (_rows, _intake) = (import.Rows().ToArray(), import.Intake);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_fact_stays_unknown_and_a_problem_names_the_cell()
    {
        var example = _rows[0].Record!;

        Assert.Equal("Example County, TX", example.Name);
        Assert.Equal("Unknown", example.Facts["hold-basis"]);
        Assert.Equal("AdministrativeWarrant", _rows[1].Record!.Facts["hold-basis"]);
        Assert.Contains(_intake.Problems, p => (p.Row, p.Cell, p.Column, p.Value) == (2, "C2", "hold-basis", "#N/A"));
    }

    [Fact]
    public void Every_error_of_a_record_is_a_problem() => Assert.Equal(
        ["C2 #N/A", "E2 #DIV/0!", "D3 #N/A", "E3 #REF!", "D4 #VALUE!", "E4 #NAME?", "C5 #VALUE!", "C6 #NULL!", "D6 #NUM!"],
        _intake.Problems.Where(p => p.Value.StartsWith('#')).Select(p => $"{p.Cell} {p.Value}"));

    [Fact]
    public void A_row_of_nothing_but_an_error_is_rejected_and_not_passed_over()
    {
        Assert.Equal((7, 5, 2), (_intake.RowsRead, _intake.Accepted, _intake.Rejected));
        Assert.Equal([7, 9], _rows.Where(r => r.Entries.Rejection is not null).Select(r => r.Entries.Rejection!.Row));
    }
}
