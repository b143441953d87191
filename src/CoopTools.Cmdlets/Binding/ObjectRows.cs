using System.Collections;
using System.Management.Automation;
using CoopTools.Cells;
using CoopTools.Intakes;
using CoopTools.Intakes.Columns;
using CoopTools.Intakes.Readings;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Binding;

/// <summary>Reads plain objects as rows, their properties as columns. Objects of other shapes may be mixed.</summary>
internal sealed class ObjectRows(Pack pack, IReadOnlyDictionary<string, string> map, IReadOnlyDictionary<string, string> set, bool strict)
{
    private readonly Dictionary<string, JurisdictionReader> _readers = new(StringComparer.Ordinal);

    /// <summary>What became of the objects.</summary>
    public Intake Intake { get; } = new("pipeline");

    /// <summary>The jurisdiction that an object describes; null where it describes none, which is an error of the cmdlet.</summary>
    public Jurisdiction? Read(PSCmdlet cmdlet, PSObject item)
    {
        try
        {
            var reading = Intake.Add(Read(item));
            if (reading.Entries.Rejection is { } rejection)
                Errors.Refuse(cmdlet, Intake, rejection);
            return reading.Record;
        }
        catch (IntakeException e)
        {
            cmdlet.WriteError(Errors.Of(e, item));
        }

        return null;
    }

    private RowReading Read(PSObject item)
    {
        if (item.BaseObject is string or FileSystemInfo)
            throw new IntakeException("PathInPipeline", $"'{item.BaseObject}' is a text or a file, not a jurisdiction. To read a spreadsheet: Import-CoopJurisdiction -Path '{item.BaseObject}'; to test it: Test-CoopPolicy -Path '{item.BaseObject}'.");
        var columns = RecordCopy.ColumnsOf(item) ?? ColumnsOf(item);
        var headers = columns.Select(c => c.Name).ToArray();
        var shape = string.Join('\u001f', headers);
        if (!_readers.TryGetValue(shape, out var reader))
        {
            var plan = ColumnPlan.Make(headers, map, set, pack, "The input object", CmdletWords.Importing);
            _readers[shape] = reader = new(pack, plan, Intake, strict);
            Intake.Add(plan);
        }

        return reader.Read(new(Intake.RowsRead + 1, columns.Select(c => CellOf(c.Value)).ToArray()));
    }

    private static (string Name, object? Value)[] ColumnsOf(PSObject item) => item.BaseObject is IDictionary table
        ? table.Keys.Cast<object>().Select(key => (NamedTexts.Text(key), table[key])).OrderBy(c => c.Item1, StringComparer.OrdinalIgnoreCase).ToArray()
        : item.Properties.Where(p => p.IsGettable).Select(p => (p.Name, ValueOf(p))).ToArray();

    // A property that throws has no value; it is not for us to fail for it.
    private static object? ValueOf(PSPropertyInfo property)
    {
        try
        {
            return property.Value;
        }
        catch (GetValueInvocationException)
        {
            return null;
        }
    }

    private static Cell CellOf(object? value) => new(NamedTexts.Text(value), CellKind.Text);
}
