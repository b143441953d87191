using System.Text;
using CoopTools.Files.Reading.Xls;
using CsCheck;

namespace CoopTools.Files.Reading;

/// <summary>Whatever a file holds, importing it gives rows or one refusal. CsCheck prints the seed of a failure; CsCheck_Iter says how many inputs each test makes.</summary>
public sealed class DamagedFilesTests
{
    private const string Text = "\uFEFFInvented agencies;;\r\n\r\nJurisdiction;State;;hold-basis;Remark;Remark\r\n\"Elm \"\"County\"\"\";TX;1;I-200;a;b\r\nOak;\"CA\r\n\";;;=1+1;c;d\r\n;NY;;\r\n";

    [Fact]
    public void Random_bytes_give_rows_or_a_refusal() =>
        Gen.Select(Gen.Byte.Array[0, 400], Gen.OneOfConst("a.csv", "a.txt", "a.xlsx", "a.xls"), Gen.Int[0, 2]).Sample(
            (bytes, name, start) =>
            {
                byte[] magic = start switch { 0 => [], 1 => [.. "PK\u0003\u0004"u8], _ => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] };
                Fuzz.ImportOrRefuse(name, [.. magic, .. bytes]);
            },
            iter: Fuzz.Inputs);

    [Fact]
    public void Random_text_gives_rows_or_a_refusal() =>
        Gen.String[Gen.Char[",;\t|\"\r\n a1é\u0000\uD800"], 0, 200].Sample(text => Fuzz.ImportOrRefuse("a.csv", Encoding.UTF8.GetBytes(text)), iter: Fuzz.Inputs);

    [Fact]
    public void A_text_with_changed_bytes_gives_rows_or_a_refusal() =>
        Fuzz.Changed(Encoding.UTF8.GetBytes(Text)).Sample(bytes => Fuzz.ImportOrRefuse("a.csv", bytes), iter: Fuzz.Inputs);

    [Fact]
    public void A_text_with_rearranged_fields_gives_rows_or_a_refusal() =>
        Fuzz.Rearranged(Text, [';', '"', '\r', '\n']).Sample(text => Fuzz.ImportOrRefuse("a.csv", Encoding.UTF8.GetBytes(text)), iter: Fuzz.Inputs);

    [Fact]
    public void A_new_workbook_with_changed_bytes_gives_rows_or_a_refusal() =>
        Fuzz.Changed(FullWorkbook.Make().ToBytes()).Sample(bytes => Fuzz.ImportOrRefuse("a.xlsx", bytes), iter: Fuzz.Inputs);

    [Fact]
    public void A_new_workbook_with_changed_bytes_in_a_part_gives_rows_or_a_refusal() =>
        SamplePart(part => Fuzz.Changed(Encoding.UTF8.GetBytes(part)).Select(Encoding.Latin1.GetString));

    [Fact]
    public void A_new_workbook_with_rearranged_markup_in_a_part_gives_rows_or_a_refusal() => SamplePart(part => Fuzz.Rearranged(part, ['<', '>', '"', ' ']));

    [Theory]
    [InlineData("hidden-dates-gaps.xls")]
    [InlineData("merged-headers.xls")]
    [InlineData("error-values.xls")]
    public void An_old_workbook_with_changed_bytes_gives_rows_or_a_refusal(string name) =>
        Fuzz.Changed(OldSample.Bytes(name)).Sample(changed => Fuzz.ImportOrRefuse("a.xls", changed), iter: Fuzz.Inputs);

    [Fact]
    public void An_old_workbook_in_mini_sectors_with_changed_bytes_gives_rows_or_a_refusal() =>
        Fuzz.Changed(ShortOldWorkbook()).Sample(changed => Fuzz.ImportOrRefuse("a.xls", changed), iter: Fuzz.Inputs);

    [Fact]
    public void The_errors_of_an_old_workbook_are_looked_for_without_a_refusal_whatever_its_bytes() =>
        Gen.OneOf(Fuzz.Changed(ShortOldWorkbook()), Fuzz.Changed(OldSample.Bytes("error-values.xls"))).Sample(
            changed => Assert.Null(XlsErrors.Of(new MemoryStream(changed), 0).At(-1, -1)),
            iter: Fuzz.Inputs);

    private static byte[] ShortOldWorkbook() =>
        RawCompound.Of(RawSheet.Workbook([new RawSheet("A").Text(0, 0, "Jurisdiction").Text(1, 0, "Elm").BoolErr(1, 1, 0x2A).Formula(2, 0, 0x07)]));

    private static void SamplePart(Func<string, Gen<string>> damage) =>
        Gen.OneOf(FullWorkbook.Make().Parts.Select(p => damage(p.Value).Select(text => (Part: p.Key, Text: text))).ToArray()).Sample(
            damaged =>
            {
                var workbook = FullWorkbook.Make();
                workbook.Parts[damaged.Part] = damaged.Text;
                Fuzz.ImportOrRefuse("a.xlsx", workbook.ToBytes());
            },
            iter: Fuzz.Inputs);
}
