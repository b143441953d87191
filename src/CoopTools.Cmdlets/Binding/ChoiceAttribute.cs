using System.Collections;
using System.Globalization;
using System.Management.Automation;
using CoopTools.Files.Naming;

namespace CoopTools.Binding;

/// <summary>Refuses a word that is none of an enum's, with the nearest that is, before PowerShell refuses it in its own words.</summary>
/// <param name="choices">The enum.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ChoiceAttribute(Type choices) : ArgumentTransformationAttribute
{
    /// <summary>The enum whose words can be chosen.</summary>
    public Type Choices { get; } = choices;

    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        var value = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        foreach (var item in value is IEnumerable and not string ? (IEnumerable)value : new[] { value })
        {
            if ((item is PSObject inner ? inner.BaseObject : item) is string text && !LanguagePrimitives.TryConvertTo(text, Choices, CultureInfo.InvariantCulture, out _))
                throw new ArgumentTransformationMetadataException(VisibleText.Of($"'{text}' is none of {string.Join(", ", Enum.GetNames(Choices))}.{Meant(text)}"));
        }

        return inputData;
    }

    // Apart, so that what compares names is loaded only for a message.
    private string Meant(string text) => DidYouMean.Of(text, Enum.GetNames(Choices));
}
