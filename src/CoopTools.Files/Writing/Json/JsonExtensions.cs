using System.Text.Json;

namespace CoopTools.Files.Writing.Json;

/// <summary>Lists as JSON arrays.</summary>
internal static class JsonExtensions
{
    /// <summary>An array of the items as they print.</summary>
    public static void WriteTexts<T>(this Utf8JsonWriter json, IEnumerable<T> items)
        where T : notnull
    {
        json.WriteStartArray();
        foreach (var item in items)
            json.WriteStringValue(item.ToString());
        json.WriteEndArray();
    }

    /// <summary>An array of objects; <paramref name="write"/> writes the properties of one.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WritePropertyName(name);
        json.WriteObjects(items, write);
    }

    /// <summary>An array of objects, as a value; <paramref name="write"/> writes the properties of one.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
