using System.Globalization;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;

namespace CoopTools.Files.Reading;

/// <summary>Any table that CsvHelper writes reads back cell for cell. CsCheck prints the seed of a failure.</summary>
public sealed class TextRoundTripTests
{
    private const int Iterations = 400;

    private static readonly Gen<string> Field = Gen.OneOf(
        Gen.String[Gen.Char[" ,;\t|\"'\r\n=+-@#aZ09é“ñ"], 0, 8],
        Gen.String[Gen.Char[' ', '~'], 0, 30],
        Gen.OneOfConst("", "007", "=1+1", "\"", "\"\"", "\r", "\n", "Doña Ana"));

    [Fact]
    public void Any_table_reads_back_cell_for_cell() =>
        Gen.Select(Field.Array[1, 5].Array[1, 20], Gen.OneOfConst(',', ';', '\t', '|'), Gen.OneOfConst("\n", "\r\n", "\r")).Sample(
            (table, delimiter, end) =>
            {
                using var folder = new TempFolder();
                var path = folder.Of("a.csv");
                Write(path, [["Jurisdiction", "State"], .. table], delimiter, end);
                var read = Reads.All(path, new() { Delimiter = delimiter });

                // Blank rows are skipped, and blank cells at a row's end left out.
                var expected = table.Select(Shortened).Where(r => r.Any(f => !string.IsNullOrWhiteSpace(f))).ToArray();
                Assert.Equal(["Jurisdiction", "State"], read.Headers);
                Assert.Equal(expected.Length, read.Rows.Count);
                for (var i = 0; i < expected.Length; i++)
                    Assert.Equal(expected[i], read.TextsOf(i));
            },
            iter: Iterations);

    private static IReadOnlyList<string> Shortened(string[] row) => row[..(Array.FindLastIndex(row, f => f.Length > 0) + 1)];

    private static void Write(string path, string[][] rows, char delimiter, string end)
    {
        using var writer = new CsvWriter(new StreamWriter(path), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            NewLine = end,

            // Left to itself it quotes its own line end alone, and a bare \n in a field ends the record for anyone who reads it.
            ShouldQuote = field => field.Field?.AsSpan().ContainsAny('\r', '\n') == true || ConfigurationFunctions.ShouldQuote(field),
        });
        foreach (var row in rows)
        {
            foreach (var field in row)
                writer.WriteField(field);
            writer.NextRecord();
        }
    }
}
