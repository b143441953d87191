using System.Buffers;
using System.Text.Json;
using CoopTools.Evaluation;

namespace CoopTools.Files.Writing.Json;

/// <summary>A property that many findings share: its value is worded and escaped once for each part of a finding that it follows from.</summary>
/// <param name="name">Its name.</param>
/// <param name="part">Gives the part, which is known by reference.</param>
/// <param name="write">Writes the value.</param>
internal sealed class SharedJson(string name, Func<Finding, object> part, Action<Utf8JsonWriter, Finding> write)
{
    // What is not shared after all must not fill the memory.
    private const int Most = 1 << 14;

    private readonly JsonEncodedText _name = JsonEncodedText.Encode(name);
    private readonly Dictionary<object, byte[]> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes the property of a finding.</summary>
    public void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WritePropertyName(_name);
        if (!_known.TryGetValue(part(finding), out var value))
        {
            if (_known.Count == Most)
                _known.Clear();
            _known.Add(part(finding), value = Written(finding, json.Options));
        }

        json.WriteRawValue(value, skipInputValidation: true);
    }

    private byte[] Written(Finding finding, JsonWriterOptions form)
    {
        var value = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(value, form))
            write(json, finding);
        return value.WrittenSpan.ToArray();
    }
}
