using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Reflection;

namespace CoopTools.Loading;

/// <summary>
/// Shows a script the properties of what Core gives, and lets it set none: PowerShell does not heed <c>init</c>, and what was written to a
/// rule would stand in the next report. CoopTools.Types.ps1xml names the types.
/// </summary>
public sealed class ReadOnlyAdapter : PSPropertyAdapter
{
    /// <inheritdoc/>
    public override Collection<PSAdaptedProperty> GetProperties(object baseObject) =>
        new(Readable(baseObject).Select(Adapted).ToArray());

    /// <inheritdoc/>
    public override PSAdaptedProperty? GetProperty(object baseObject, string propertyName) =>
        Readable(baseObject).FirstOrDefault(p => string.Equals(p.Name, propertyName, StringComparison.OrdinalIgnoreCase)) is { } property ? Adapted(property) : null;

    /// <inheritdoc/>
    public override bool IsGettable(PSAdaptedProperty adaptedProperty) => true;

    /// <inheritdoc/>
    public override bool IsSettable(PSAdaptedProperty adaptedProperty) => false;

    /// <inheritdoc/>
    public override object? GetPropertyValue(PSAdaptedProperty adaptedProperty) =>
        ((PropertyInfo)adaptedProperty.Tag).GetValue(adaptedProperty.BaseObject);

    /// <inheritdoc/>
    public override string GetPropertyTypeName(PSAdaptedProperty adaptedProperty) =>
        ((PropertyInfo)adaptedProperty.Tag).PropertyType.ToString();

    /// <inheritdoc/>
    public override void SetPropertyValue(PSAdaptedProperty adaptedProperty, object value) => throw new SetValueException(
        $"{adaptedProperty.Name} is read-only: reports rest on what it says. To change a copy, pipe the object through Select-Object *.");

    private static PSAdaptedProperty Adapted(PropertyInfo property) => new(property.Name, property);

    private static IEnumerable<PropertyInfo> Readable(object baseObject) => baseObject.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0);
}
