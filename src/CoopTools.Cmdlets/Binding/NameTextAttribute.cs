using System.Management.Automation;

namespace CoopTools.Binding;

/// <summary>Takes a text as a name. An object of the pipeline that has no name of its own would be taken by its print, as <c>@{x=1}</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NameTextAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) switch
        {
            null => null,
            string or IFormattable => NamedTexts.Text(inputData),
            var other => throw new ArgumentTransformationMetadataException($"This is a {other.GetType().Name} and no name. Give a text, or an object with a property Name or Jurisdiction."),
        };
}
