using System.Globalization;
using System.Management.Automation;
using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Csv;
using CoopTools.Retelling;

namespace CoopTools.Binding;

/// <summary>
/// Reads what a finding became on its way through a job, a file, ConvertTo-Json or Select-Object: the same properties, with lists as lists or
/// as joined text. A row of our csv has them too, but for the input.
/// </summary>
internal static class FindingCopy
{
    /// <summary>The first property that a copy of a finding has and this object has not; null where it has all.</summary>
    public static string? Lacks(PSObject item) => LongForm.Columns.FirstOrDefault(c => item.Properties[c] is null);

    /// <summary>What an object tells of a finding.</summary>
    /// <param name="item">An object that has all the properties.</param>
    /// <param name="number">Which of the pipeline's copies it is: its row, where it names none.</param>
    public static Told Of(PSObject item, int number)
    {
        var input = item.Properties[nameof(Finding.Intake)]?.Value is { } named && NamedTexts.Text(named) is { Length: > 0 } text ? text : null;
        var row = int.TryParse(NamedTexts.Text(item.Properties[nameof(Finding.Row)]?.Value), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : number;

        // The cells of a csv are guarded against being run as formulas; other copies are as they were.
        return new(row, LongForm.Fields.Select(f => input is null ? FormulaGuard.Plain(TextOf(item, f)) : TextOf(item, f)).ToArray()) { Input = input };
    }

    private static string TextOf(PSObject item, FindingField field) =>
        field.Form == FieldForm.Facts && item.Properties[field.Name].Value is not string && RecordCopy.Entries(item, field.Name) is { } facts
            ? string.Join("; ", facts.Select(f => $"{f.Name}={NamedTexts.Text(f.Value)}"))
            : NamedTexts.Text(RecordCopy.DayOr(item.Properties[field.Name].Value));
}
