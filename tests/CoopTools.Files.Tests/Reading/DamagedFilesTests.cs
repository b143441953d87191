using System.Text;
using CoopTools.Intakes;
using CsCheck;

namespace CoopTools.Files.Reading;

/// <summary>Whatever a file holds, reading it gives rows or one refusal. CsCheck prints the seed of a failure.</summary>
public sealed class DamagedFilesTests
{
    private const int Iterations = 300;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly Gen<(int At, byte Value)[]> Changes = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 12];

    [Fact]
    public void Random_bytes_give_rows_or_a_refusal() =>
        Gen.Select(Gen.Byte.Array[0, 400], Gen.OneOf("a.csv", "a.txt", "a.xlsx", "a.xls"), Gen.Int[0, 2]).Sample(
            (bytes, name, start) =>
            {
                byte[] magic = start switch { 0 => [], 1 => [.. "PK\u0003\u0004"u8], _ => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] };
                ReadOrRefuse(name, [.. magic, .. bytes]);
            },
            iter: Iterations);

    [Fact]
    public void Random_text_gives_rows_or_a_refusal() =>
        Gen.String[Gen.Char[",;\t|\"\r\n a1é\u0000\uD800"], 0, 200].Sample(text => ReadOrRefuse("a.csv", Encoding.UTF8.GetBytes(text)), iter: Iterations);

    [Fact]
    public void A_new_workbook_with_changed_bytes_gives_rows_or_a_refusal()
    {
        var bytes = new RawWorkbook().ToBytes();
        Changes.Sample(changes => ReadOrRefuse("a.xlsx", Changed(bytes, changes)), iter: Iterations);
    }

    [Fact]
    public void A_new_workbook_with_a_changed_part_gives_rows_or_a_refusal() =>
        Gen.Select(Gen.OneOf(new RawWorkbook().Parts.Keys.ToArray()), Changes).Sample(
            (part, changes) =>
            {
                var workbook = new RawWorkbook();
                workbook.Parts[part] = Encoding.Latin1.GetString(Changed(Encoding.Latin1.GetBytes(workbook.Parts[part]), changes));
                ReadOrRefuse("a.xlsx", workbook.ToBytes());
            },
            iter: Iterations);

    [Fact]
    public void An_old_workbook_with_changed_bytes_gives_rows_or_a_refusal()
    {
        using var sample = typeof(DamagedFilesTests).Assembly.GetManifestResourceStream("hidden-dates-gaps.xls")!;
        var bytes = new byte[sample.Length];
        sample.ReadExactly(bytes);
        Changes.Sample(changes => ReadOrRefuse("a.xls", Changed(bytes, changes)), iter: Iterations);
    }

    private static byte[] Changed(byte[] bytes, (int At, byte Value)[] changes)
    {
        var changed = bytes.ToArray();
        foreach (var (at, value) in changes)
            changed[at % changed.Length] = value;
        return changed;
    }

    private static void ReadOrRefuse(string name, byte[] bytes)
    {
        using var folder = new TempFolder();
        var path = folder.Write(name, bytes);
        var reading = Task.Run(() => Record.Exception(() => Reads.All(path)));
        Assert.True(reading.Wait(Longest), "It took too long.");
        if (reading.Result is { } exception)
            Assert.True(exception is IntakeException, exception.ToString());
    }
}
