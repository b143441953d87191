using System.Management.Automation;

namespace CoopTools.Binding;

/// <summary>
/// Takes a text as a name. An object of the pipeline that has no name of its own would be taken by its print, as <c>@{x=1}</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NameTextAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) switch
        {
            null => null,
            string or IFormattable => NamedTexts.Text(inputData),
            var other => new Nameless(other.GetType()),
        };

    // No text yet: PowerShell looks for a property of the object next, and asks for its print last.
    private sealed class Nameless(Type type)
    {
        public override string ToString() => throw new PSInvalidCastException(
            $"This is a {type.Name} and no name. Give a text, or an object with a property Name or Jurisdiction.");
    }
}
