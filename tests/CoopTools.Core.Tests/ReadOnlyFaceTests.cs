using System.Collections;
using System.Reflection;
using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools;

/// <summary>What a script can reach from what the module gives can be changed nowhere.</summary>
public sealed class ReadOnlyFaceTests
{
    // PowerShell writes to what has a public setter, init or not. A struct is handed out as a copy.
    [Fact]
    public void No_property_can_be_set() => Assert.All(
        typeof(Pack).Assembly.GetExportedTypes().Where(t => !t.IsValueType).SelectMany(Properties).Where(p => p.DeclaringType!.Assembly == typeof(Pack).Assembly),
        p => Assert.False(p.SetMethod is { IsPublic: true }, $"{p.DeclaringType}.{p.Name}"));

    [Fact]
    public void No_list_or_dictionary_that_can_be_reached_can_be_written_to()
    {
        var finding = Recorded.Finding("DET-3", Recorded.In("TX", "holds-past-release=Yes"));
        var met = new HashSet<object>(ReferenceEqualityComparer.Instance);
        object[] roots = [Pack.Federal, finding, finding.GetRecord(), finding.GetRecord().GetIntake(), finding.GetRecord().GetRecorded(), finding.GetRule()];
        Assert.All(roots.SelectMany(r => Reached(r, met)), o => Assert.False(IsWritable(o), $"{o.GetType()} can be written to."));
        Assert.Contains(met, o => o is Answer);
    }

    [Fact]
    public void Every_day_that_a_script_can_read_is_a_Day() => Assert.All(
        typeof(Pack).Assembly.GetExportedTypes().SelectMany(Properties),
        p => Assert.False((Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) == typeof(DateOnly), $"{p.DeclaringType}.{p.Name}"));

    private static PropertyInfo[] Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static IEnumerable<object> Reached(object from, HashSet<object> met)
    {
        if (from is string or Enum || from.GetType().IsPrimitive || !met.Add(from))
            yield break;
        yield return from;
        var values = Properties(from.GetType()).Where(p => p.GetIndexParameters().Length == 0).Select(p => p.GetValue(from));
        var items = from is IEnumerable many ? many.Cast<object?>() : [];
        foreach (var found in values.Concat(items).OfType<object>().SelectMany(v => Reached(v, met)))
            yield return found;
    }

    private static bool IsWritable(object value) => value is Array || value is IList { IsReadOnly: false } || value is IDictionary { IsReadOnly: false };
}
