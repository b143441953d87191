using System.Collections;
using System.Management.Automation;
using CoopTools.Files.Naming;

namespace CoopTools.Binding;

/// <summary>
/// Takes the names of an enumeration, each by itself. PowerShell would read <c>'Tribe,County'</c>, and a number, as some one of them, and
/// not say so.
/// </summary>
/// <param name="type">The enumeration.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOfAttribute(Type type) : ArgumentTransformationAttribute
{
    /// <summary>The enumeration.</summary>
    public Type Type => type;

    /// <summary>Whether several of them may be given.</summary>
    public bool Several { get; init; }

    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        var value = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        return value switch
        {
            // A blank cell of a table says nothing.
            null or "" => null,
            IEnumerable many and not string when Several => many.Cast<object?>().Select(Named).ToArray(),
            IEnumerable many and not string when many.Cast<object?>().ToArray() is [var one] => Named(one),
            IEnumerable many and not string => Named(string.Join(", ", many.Cast<object?>())),
            _ => Named(value),
        };
    }

    private object Named(object? item)
    {
        var value = item is PSObject wrapped ? wrapped.BaseObject : item;
        if (value?.GetType() == type)
            return value;
        if (value is string { Length: > 0 } given && Name(given) is { } name)
            return Enum.Parse(type, name);
        var several = Several && value is string text && text.Contains(',', StringComparison.Ordinal) ? " by itself, several each in quotation marks of its own" : string.Empty;
        throw new ArgumentTransformationMetadataException(VisibleText.Of($"'{value}' is none of {string.Join(", ", Enum.GetNames(type))}.{Meant($"{value}")} Give one of them{several}."));
    }

    // The beginning of one name alone is enough, as everywhere in PowerShell.
    private string? Name(string given)
    {
        var begun = Enum.GetNames(type).Where(n => n.StartsWith(given, StringComparison.OrdinalIgnoreCase)).ToArray();
        return begun.Length == 1 ? begun[0] : begun.FirstOrDefault(n => n.Length == given.Length);
    }

    // Apart, so that what compares names is loaded only for a message.
    private string Meant(string text) => DidYouMean.Of(text, Enum.GetNames(type));
}
