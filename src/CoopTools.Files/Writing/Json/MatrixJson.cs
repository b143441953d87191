using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Bytes;

namespace CoopTools.Files.Writing.Json;

/// <summary>
/// Writes the long form with nested lists (RFC 8259, UTF-8 without a byte order mark), as <c>schemas/findings.schema.json</c> of the
/// module describes it. One finding a line, so that versions of a file can be compared line by line.
/// </summary>
internal static class MatrixJson
{
    // Letters stay readable; what HTML or a script could trip over (< > & ' and the line separators) is escaped.
    internal static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the file.</summary>
    /// <param name="matrix">The findings.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(Matrix matrix, Stream stream)
    {
        using var output = new BlockStream(stream, leaveOpen: true);
        using var json = new Utf8JsonWriter(output, Form);
        json.WriteStartObject();
        JsonHead.Write(json, matrix);
        json.WriteStartArray("findings");
        Lines(json, matrix);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void Lines(Utf8JsonWriter json, Matrix matrix)
    {
        var line = new ArrayBufferWriter<byte>();
        using var inner = new Utf8JsonWriter(line, Form);
        var record = new JsonFinding();
        foreach (var finding in matrix.Findings)
        {
            line.Write("\n"u8);
            inner.Reset();
            record.Write(inner, finding);
            inner.Flush();
            json.WriteRawValue(line.WrittenSpan, skipInputValidation: true);
            json.Flush();
            line.ResetWrittenCount();
        }
    }
}
