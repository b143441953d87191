using CoopTools.Files.Reading.Opening;

namespace CoopTools.Files.Reading;

/// <summary>What is damaged at random has to be read as it stands, or nothing beyond the first refusal would ever be tried.</summary>
public sealed class FullWorkbookTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_read_whole()
    {
        using var sheet = SheetFile.Open(_folder.Write("a.xlsx", FullWorkbook.Make().ToBytes()), new() { HeaderRow = 3, WithLinks = true });
        var rows = sheet.Rows.ToArray();

        Assert.Equal(["Jurisdiction", "State", "", "hold-basis"], sheet.Headers);
        Assert.Equal("B3:C3", Assert.Single(sheet.Heading.Merged).ToString());
        Assert.Equal(["Lower Alder", "TX", "2027-03-16T12:00:00", "#N/A", "", "TRUE"], rows[0].Cells.Select(c => c.Text));
        Assert.Equal("https://example.com/a&b", rows[0].At(0).Link);
        Assert.Equal(["12", "2025-01-23", "36:00:00", "=A4"], rows[1].Cells.Select(c => c.Text));
    }
}
