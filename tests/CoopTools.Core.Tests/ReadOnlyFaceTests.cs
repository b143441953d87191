using System.Collections;
using System.Reflection;
using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools;

/// <summary>What a script can reach from what the module gives can be changed nowhere. Run with COOPTOOLS_MEND=1 to rewrite CoopTools.Types.ps1xml.</summary>
public sealed class ReadOnlyFaceTests
{
    private static readonly string TypesFile = SourceTree.Path("module", "CoopTools.Types.ps1xml");

    [Fact]
    public void Every_type_with_a_property_that_PowerShell_could_set_is_adapted()
    {
        var types = typeof(Pack).Assembly.GetExportedTypes()
            .Where(t => !t.IsGenericTypeDefinition && Properties(t).Any(p => p.SetMethod is { IsPublic: true } && p.DeclaringType!.Assembly == t.Assembly))
            .Select(t => t.FullName!)
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (Environment.GetEnvironmentVariable("COOPTOOLS_MEND") == "1")
            File.WriteAllText(TypesFile, Text(types));
        Assert.Equal(Text(types), File.ReadAllText(TypesFile));
        Assert.Contains(typeof(Rule).FullName, types);
    }

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
    public void What_is_no_type_of_the_law_has_no_setter() =>
        Assert.All(new[] { typeof(Finding), typeof(Jurisdiction), typeof(RecordedFact) }, t => Assert.DoesNotContain(Properties(t), p => p.SetMethod is { IsPublic: true }));

    [Fact]
    public void Every_day_that_a_script_can_read_is_a_Day() => Assert.All(
        typeof(Pack).Assembly.GetExportedTypes().SelectMany(Properties),
        p => Assert.False((Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) == typeof(DateOnly), $"{p.DeclaringType}.{p.Name}"));

    private static PropertyInfo[] Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static string Text(IEnumerable<string> types) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <!-- PowerShell would write to these types, init or not. Their list is what the assembly gives: a test rewrites it (COOPTOOLS_MEND=1). -->
        <Types>
        {string.Join('\n', types.Select(t => $"  <Type><Name>{t}</Name><TypeAdapter><TypeName>CoopTools.Loading.ReadOnlyAdapter</TypeName></TypeAdapter></Type>"))}
        </Types>

        """.ReplaceLineEndings("\n");

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
