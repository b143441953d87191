using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Joining;

public sealed class JoinedInputsTests
{
    private readonly Sheet _sheet = new("Jurisdiction|State|hold-basis");

    private readonly Sheet _roster = new("Jurisdiction|State|hold-basis");

    [Fact]
    public void Joining_the_same_records_twice_gives_the_same_problems_twice()
    {
        var result = new JoinResult(_sheet.Row("Elm|Ontario|DetainerAlone"), _roster.Row("Elm|TX|JudicialWarrant"), 1, "the same name");
        var (first, second) = (new JoinedInputs(), new JoinedInputs());
        var once = first.Add(RosterFilling.Fill(result, Pack.Federal)).GetIntake();
        var again = second.Add(RosterFilling.Fill(result, Pack.Federal)).GetIntake();
        Assert.Equal(["B2", "C2"], once.Problems.Select(p => p.Cell));
        Assert.Equal(once.Problems, again.Problems);
        Assert.Equal(["B2"], _sheet.Intake.Problems.Select(p => p.Cell));
    }

    [Fact]
    public void A_joined_input_says_what_its_import_says_while_that_goes_on()
    {
        var joined = new JoinedInputs();
        var input = joined.Add(_sheet.Row("Elm|texas|")!).GetIntake();
        Assert.Same(input, joined.Add(_sheet.Row("Oak|Ontario|x")!).GetIntake());
        _sheet.Row("|TX|");
        Assert.Equal((3, 2, 1), (input.RowsRead, input.Accepted, input.Rejected));
        Assert.Equal(_sheet.Intake.Repairs, input.Repairs);
        Assert.Equal(_sheet.Intake.Problems, input.Problems);
        Assert.Equal(_sheet.Intake.Columns, input.Columns);
        Assert.Equal(_sheet.Intake.Key, input.Key);
    }

    [Fact]
    public void A_matrix_lists_one_input_of_a_joined_one_and_its_import_whichever_comes_first()
    {
        var input = new JoinedInputs().Add(_sheet.Row("Elm|TX|")!).GetIntake();
        foreach (var intakes in (Intake[][])[[_sheet.Intake, input], [input, _sheet.Intake]])
        {
            var builder = new Comparison.MatrixBuilder();
            foreach (var intake in intakes)
                builder.AddIntake(intake);
            Assert.Same(input, Assert.Single(builder.Build(Pack.Federal).Intakes));
        }
    }
}
