using System.Text;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Bytes;

namespace CoopTools.Files.Writing.Csv;

/// <summary>Writes the long form of findings: RFC 4180, comma and CRLF, in UTF-8 with the byte order mark that Excel looks for.</summary>
internal static class LongCsv
{
    /// <summary>Writes one line for each finding under <see cref="LongForm.Columns"/>; cells are guarded as <see cref="FormulaGuard"/> says.</summary>
    /// <param name="matrix">The findings.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(Matrix matrix, Stream stream)
    {
        using var output = new BlockStream(stream, leaveOpen: true);
        using var fields = new CsvFields(LongForm.Columns.Count);
        var line = new ByteBuffer();
        output.Write(Encoding.UTF8.Preamble);
        Line(fields, LongForm.Columns, line, output);
        foreach (var finding in matrix.Findings)
            Line(fields, LongForm.Values(finding), line, output);
    }

    private static void Line(CsvFields fields, IEnumerable<string> cells, ByteBuffer line, BlockStream output)
    {
        var column = 0;
        foreach (var cell in cells)
        {
            if (column > 0)
                line.Add(","u8);
            line.Add(fields.Of(cell, column++));
        }

        line.Add("\r\n"u8);
        line.WriteTo(output);
    }
}
