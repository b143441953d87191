namespace CoopTools.Files.Reading.Sheets;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name, as its tab shows it.</param>
/// <param name="IsVisible">Whether it has a tab.</param>
internal sealed record SheetName(string Name, bool IsVisible)
{
    /// <inheritdoc/>
    public override string ToString() => IsVisible ? $"'{Name}'" : $"'{Name}' (hidden)";
}
