using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoopTools.Law.Loading;

/// <summary>The one form in which pack files are kept: keys in ordinal order, two spaces, LF, one newline at the end.</summary>
public static class CanonicalJson
{
    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Rewrites JSON text in the canonical form. Says nothing else than before.</summary>
    /// <param name="text">Valid JSON.</param>
    /// <returns>The canonical text.</returns>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public static string Of(string text)
    {
        using var document = JsonDocument.Parse(text);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Form))
            Write(writer, document.RootElement);
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
