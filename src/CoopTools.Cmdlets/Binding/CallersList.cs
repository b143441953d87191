using System.Collections;
using System.Management.Automation;

namespace CoopTools.Binding;

/// <summary>
/// A list in a variable of the caller that fills while a cmdlet works. As with -OutVariable, <c>+name</c> goes on with what the variable
/// holds.
/// </summary>
internal static class CallersList
{
    /// <summary>Makes the list, and puts it into the variable.</summary>
    /// <param name="cmdlet">The cmdlet.</param>
    /// <param name="variable">The name; null where the caller wants none.</param>
    public static List<object?> Publish(PSCmdlet cmdlet, string? variable)
    {
        var list = new List<object?>();
        if (variable is null)
            return list;
        var name = variable.TrimStart('+');
        if (name.Length < variable.Length)
            list.AddRange(Held(cmdlet.SessionState.PSVariable.GetValue(name)));
        cmdlet.SessionState.PSVariable.Set(name, list);
        return list;
    }

    private static IEnumerable<object?> Held(object? value) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        null => [],
        IEnumerable many and not string => many.Cast<object?>(),
        var one => [one],
    };
}
