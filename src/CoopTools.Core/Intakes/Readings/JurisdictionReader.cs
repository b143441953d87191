using CoopTools.Cells;
using CoopTools.Intakes.Columns;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Intakes.Readings;

/// <summary>Reads rows of one input as jurisdictions. What a row comes to depends on the row alone.</summary>
internal sealed class JurisdictionReader
{
    private readonly RecordedAnswers _nothing;
    private readonly Intake _intake;
    private readonly IdentityColumns _identity;
    private readonly FactColumns _facts;
    private readonly AttributeColumns _attributes;
    private readonly bool _strict;
    private readonly CallerWords _words;
    private readonly bool _hasCells;

    /// <summary>Prepares to read rows.</summary>
    /// <param name="pack">The pack whose facts are meant.</param>
    /// <param name="plan">Which column gives what.</param>
    /// <param name="intake">The input that the records are said to be of.</param>
    /// <param name="strict">Whether a row with a problem is refused.</param>
    /// <exception cref="IntakeException">The plan sets an answer that its fact does not have.</exception>
    public JurisdictionReader(Pack pack, ColumnPlan plan, Intake intake, bool strict = false)
    {
        SetAnswers.Check(plan.Set, pack);
        (_intake, _strict, _words, _hasCells, _nothing) = (intake, strict, plan.Words, intake.Path is not null, new(pack.Facts, []));
        _identity = new(pack, plan);
        _facts = new(pack, plan, _hasCells);
        _attributes = new(plan);
    }

    /// <summary>Reads one row.</summary>
    /// <param name="row">The row; not a blank one.</param>
    /// <returns>The record, or why there is none, with what there is to say of the row.</returns>
    public RowReading Read(Row row)
    {
        var notes = new RowNotes(row, _hasCells);
        if (_identity.Text(IdentityField.Jurisdiction, notes) is not { } name)
            return Refused(row, notes.Entries(), "it has no name. Fill in the Jurisdiction column, or remove the row.");
        var record = Record(name, notes);
        var entries = notes.Entries();
        return _strict && entries.FirstProblem is { } problem
            ? Refused(row, entries, $"{_words.Strict} refuses rows with problems. {problem}")
            : new(record, entries);
    }

    private Jurisdiction Record(string name, RowNotes notes) => new(name, _nothing, _intake, notes.Row.Number)
    {
        HomeState = _identity.State(notes),
        Body = _identity.Kind(notes),
        Id = _identity.Text(IdentityField.Id, notes),
        RecordDate = _identity.Day(notes),
        Parent = _identity.Text(IdentityField.Parent, notes),
        Policy = _identity.Text(IdentityField.Policy, notes),
        Evidence = _identity.Text(IdentityField.Evidence, notes),
        Coder = _identity.Text(IdentityField.Coder, notes),
        Notes = _identity.Text(IdentityField.Notes, notes),
        Recorded = _facts.Read(notes),
        Attributes = _attributes.Read(notes),
    };

    private static RowReading Refused(Row row, RowEntries entries, string message) => new(null, entries with { Rejection = new(row.Number, row.Content, message) });
}
