using System.Globalization;
using System.Text;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Bytes;
using CsvHelper;
using CsvHelper.Configuration;

namespace CoopTools.Files.Writing.Csv;

/// <summary>Writes the long form of findings: RFC 4180, comma and CRLF, in UTF-8 with the byte order mark that Excel looks for.</summary>
internal static class LongCsv
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { Delimiter = ",", NewLine = "\r\n" };

    /// <summary>Writes one line for each finding under <see cref="LongForm.Columns"/>; cells are guarded as <see cref="FormulaGuard"/> says.</summary>
    /// <param name="matrix">The findings.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(Matrix matrix, Stream stream)
    {
        using var output = new BlockStream(stream, leaveOpen: true);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = new CsvWriter(text, Form, leaveOpen: true);
        Line(csv, LongForm.Columns);
        foreach (var finding in matrix.Findings)
            Line(csv, LongForm.Values(finding));
    }

    private static void Line(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(FormulaGuard.Neutral(cell));
        csv.NextRecord();
    }
}
