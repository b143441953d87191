using System.Management.Automation;

namespace CoopTools.Binding;

/// <summary>Takes a day, a DateOnly, a DateTime (its date) or ISO text: <c>1/2/2025</c> means two days, so it is refused.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LawsDayAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        var value = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        return value switch
        {
            null => null,
            DateOnly day => day,
            Day day => (DateOnly)day,
            DateTimeOffset time => DateOnly.FromDateTime(time.Date),
            DateTime time => DateOnly.FromDateTime(time),
            string text when DayText.ReadIso(text) is { } day => day,
            _ => throw new ArgumentTransformationMetadataException(VisibleText.Of($"'{value}' is no day. Give it as 2025-01-23, or as a DateTime.")),
        };
    }
}
