using System.Reflection;

namespace CoopTools.Knots;

/// <summary>Which namespace of an assembly refers to which, read from what was compiled.</summary>
internal static class NamespaceArrows
{
    /// <summary>The arrows that run in a circle, or between two circles, each with a type that makes it; none where namespaces refer one way.</summary>
    /// <param name="types">The types; what they name of other assemblies does not count.</param>
    /// <param name="below">The namespace to look at, with all below it.</param>
    public static IReadOnlyList<string> Turning(IEnumerable<Type> types, string below)
    {
        var arrows = types.Where(t => IsIn(t, below))
            .SelectMany(from => TypesNamed.By(from).Where(to => to.Assembly == from.Assembly && IsIn(to, below)).Select(to => (From: from, To: to)))
            .Where(a => a.From.Namespace != a.To.Namespace)
            .DistinctBy(a => (a.From.Namespace, a.To.Namespace))
            .ToList();
        while (arrows.RemoveAll(a => !arrows.Exists(b => b.From.Namespace == a.To.Namespace) || !arrows.Exists(b => b.To.Namespace == a.From.Namespace)) > 0)
        {
        }

        return arrows.Select(a => $"{a.From.Namespace} -> {a.To.Namespace}: {Outermost(a.From)} names {Outermost(a.To)}").Order(StringComparer.Ordinal).ToArray();
    }

    /// <summary>The same of a whole assembly.</summary>
    public static IReadOnlyList<string> Turning(Assembly assembly, string below) => Turning(assembly.GetTypes(), below);

    private static bool IsIn(Type type, string below) =>
        type.Namespace is { } name && (name == below || name.StartsWith($"{below}.", StringComparison.Ordinal));

    private static string Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type.Name;
}
