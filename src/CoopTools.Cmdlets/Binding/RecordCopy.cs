using System.Collections;
using System.Management.Automation;
using CoopTools.Intakes;
using CoopTools.Records;

namespace CoopTools.Binding;

/// <summary>
/// Reads what a record became on its way through a job, a file or Select-Object: its facts stand in one property, as a dictionary, from JSON
/// as an object, from a csv as text.
/// </summary>
internal static class RecordCopy
{
    private static readonly string[] Identity = Enum.GetNames<IdentityField>();

    /// <summary>Its columns; null where an object is no copy of a record.</summary>
    public static (string Name, object? Value)[]? ColumnsOf(PSObject item)
    {
        if (item.Properties[nameof(Jurisdiction.Name)] is not { } name || Entries(item, nameof(Jurisdiction.Facts)) is not { } facts)
            return null;
        var identity = Identity.Select(field => item.Properties[field]).OfType<PSPropertyInfo>().Select(p => (p.Name, (object?)DayOr(p.Value)));
        return [(nameof(IdentityField.Jurisdiction), name.Value), .. identity, .. facts, .. Entries(item, nameof(Jurisdiction.Attributes)) ?? []];
    }

    /// <summary>A value, or the text of a day that was copied, which is an object with its text.</summary>
    public static object? DayOr(object? value) => value is PSObject copy && copy.Properties[nameof(Day.Iso)] is { } iso ? iso.Value : value;

    /// <summary>What stands in a property by names, in whatever form it was copied; null where nothing of the kind does.</summary>
    public static IEnumerable<(string Name, object? Value)>? Entries(PSObject item, string property)
    {
        var value = item.Properties[property]?.Value;
        return (value is PSObject wrapped ? wrapped.BaseObject : value) switch
        {
            IDictionary table => table.Keys.Cast<object>().Select(key => (NamedTexts.Text(key), table[key])),
            PSCustomObject => ((PSObject)value!).Properties.Select(p => (p.Name, (object?)p.Value)),
            string text => TextsByName.Parse(text).Select(entry => (entry.Key, (object?)entry.Value)),
            _ => null,
        };
    }
}
