using System.Management.Automation;
using CoopTools.Cells;
using CoopTools.Intakes;
using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Readings;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Binding;

/// <summary>Makes a jurisdiction of what someone typed.</summary>
internal static class TypedRecord
{
    /// <summary>The jurisdiction, with a warning of each thing that was typed and could not be used. What does not exist ends the cmdlet.</summary>
    /// <param name="cmdlet">The cmdlet.</param>
    /// <param name="target">What an error is about.</param>
    /// <param name="pack">The pack whose facts are meant.</param>
    /// <param name="intake">What the record's input is called.</param>
    /// <param name="identity">The identity fields, the name among them; null for one that was not given.</param>
    /// <param name="facts">The facts with their answers.</param>
    public static Jurisdiction Make(
        Cmdlet cmdlet,
        object? target,
        Pack pack,
        string intake,
        IReadOnlyDictionary<IdentityField, string?> identity,
        IReadOnlyDictionary<string, string> facts)
    {
        Jurisdiction? record = null;
        Errors.StopAt(cmdlet, target, () => record = Read(pack, intake, identity, facts));
        foreach (var problem in record!.Input.Problems)
            cmdlet.WriteWarning(VisibleText.Of(problem.Column.Length == 0 ? $"{problem.Value}: {problem.Message}" : $"{problem.Column}: '{problem.Value}': {problem.Message}"));
        return record;
    }

    private static Jurisdiction Read(Pack pack, string intake, IReadOnlyDictionary<IdentityField, string?> identity, IReadOnlyDictionary<string, string> facts)
    {
        // A slip in a name is mended in a sheet, where the input log tells of it. Who types one can be asked.
        if (identity.GetValueOrDefault(IdentityField.State)?.Trim() is { Length: > 0 } state && pack.States.Find(state) is null)
            throw new IntakeException("NoState", $"'{state}' is no state or territory of the United States. Give its postal code or its name.") { Wrong = state, Known = pack.States.Names };
        var given = identity.Where(f => f.Value is not null).ToArray();
        var headers = given.Select(f => f.Key.ToString()).ToArray();

        var plan = ColumnPlan.Make(headers, new Dictionary<string, string>(StringComparer.Ordinal), facts, pack, "Test-CoopPolicy", CmdletWords.Typed);
        var input = new Intake(intake);
        var reader = new JurisdictionReader(pack, plan, input);
        input.Add(plan);
        var record = input.Add(reader.Read(new(1, given.Select(f => new Cell(f.Value!, CellKind.Text)).ToArray()))).Record;
        input.Close();
        return record
            ?? throw new IntakeException("NoName", "The name of the jurisdiction is blank. Give it a name.");
    }
}
