using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Intakes;

/// <summary>Reads rows of one sheet as jurisdictions and enters in the intake what it mended, could not use or refused.</summary>
public sealed class JurisdictionReader
{
    private readonly Pack _pack;
    private readonly ColumnPlan _plan;
    private readonly Intake _intake;
    private readonly UnnamedColumns _unnamed;
    private readonly bool _strict;

    /// <summary>Prepares to read rows.</summary>
    /// <param name="pack">The pack whose facts are meant.</param>
    /// <param name="plan">Which column gives what.</param>
    /// <param name="intake">The ledger; its columns are set from the plan.</param>
    /// <param name="strict">Whether a row with a problem is refused.</param>
    /// <exception cref="IntakeException">The plan sets an answer that its fact does not have.</exception>
    public JurisdictionReader(Pack pack, ColumnPlan plan, Intake intake, bool strict = false)
    {
        _pack = pack;
        _plan = plan;
        _intake = intake;
        _strict = strict;
        _unnamed = new(plan, intake);
        intake.Describe(plan);
        SetAnswers.Check(plan.Set, pack);
    }

    /// <summary>Reads one row.</summary>
    /// <param name="row">The row; not a blank one.</param>
    /// <returns>The jurisdiction, or null where the row was refused, which the intake says.</returns>
    public Jurisdiction? Read(Row row)
    {
        var problems = _intake.Problems.Count;
        var cells = new CellReader(_plan, row, _intake, _pack);
        var name = cells.Text(IdentityField.Jurisdiction);
        if (name is null)
            return Refuse(row, "it has no name. Fill in the Jurisdiction column, or remove the row.");
        var jurisdiction = new Jurisdiction(name, _pack.Facts, _intake, row.Number)
        {
            HomeState = cells.State(),
            Body = cells.Kind(),
            Id = cells.Text(IdentityField.Id),
            RecordDate = cells.Day(),
            Parent = cells.Text(IdentityField.Parent),
            Policy = cells.Text(IdentityField.Policy),
            Evidence = cells.Text(IdentityField.Evidence),
            Coder = cells.Text(IdentityField.Coder),
            Notes = cells.Text(IdentityField.Notes),
            Recorded = new FactsOfRow(_pack, _plan, cells).Read(),
            Attributes = new AttributesOfRow(_plan, _unnamed, row, cells).Read(),
        };
        if (_strict && _intake.Problems.Count > problems)
            return Refuse(row, $"-Strict refuses rows with problems. {_intake.Problems[problems]}");
        _intake.Accept();
        return jurisdiction;
    }

    private Jurisdiction? Refuse(Row row, string message)
    {
        _intake.Enter(new Rejection(row.Number, row.Content, message));
        return null;
    }
}
