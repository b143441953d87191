using System.Text.Json;
using CoopTools.Intakes;

namespace CoopTools.Files.Findings;

/// <summary>Reads a long JSON text part by part: the parts of the outermost object, and of one of its arrays, are held one at a time.</summary>
/// <param name="stream">The text in UTF-8.</param>
/// <param name="file">The file's name, for messages.</param>
internal sealed class JsonParts(Stream stream, string file)
{
    // A finding takes some 4 KB; what takes more than this is none, and would fill the memory.
    private const int LongestPart = 64 << 20;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isWhole;
    private bool _hasBegun;
    private JsonReaderState _state;

    /// <summary>Moves on by one token.</summary>
    /// <param name="name">The name, where it is a property's.</param>
    /// <returns>The token's type.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public JsonTokenType Step(out string? name)
    {
        while (true)
        {
            var reader = Reader();
            if (reader.Read())
            {
                name = reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;
                Take(reader);
                return reader.TokenType;
            }

            Fill();
        }
    }

    /// <summary>Reads the next value whole.</summary>
    /// <returns>The value; null where the array ends here.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="IntakeException">It is too long.</exception>
    public JsonDocument? Value()
    {
        while (true)
        {
            var reader = Reader();
            JsonDocument? value = null;
            if (reader.Read() && (reader.TokenType == JsonTokenType.EndArray || JsonDocument.TryParseValue(ref reader, out value)))
            {
                Take(reader);
                return value;
            }

            Fill();
        }
    }

    private Utf8JsonReader Reader()
    {
        if (!_hasBegun)
            Begin();
        return new(_buffer.AsSpan(_start, _end - _start), _isWhole, _state);
    }

    private void Take(in Utf8JsonReader reader)
    {
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    // A byte order mark is none of ours, and other programs write one.
    private void Begin()
    {
        _hasBegun = true;
        Fill();
        if (_buffer.AsSpan(0, _end).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            _start = 3;
    }

    private void Fill()
    {
        if (_isWhole)
            throw new JsonException("it ends too early");
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _end < LongestPart ? _end * 2 : throw new IntakeException("BrokenJson", $"'{file}': a part of it is longer than {LongestPart >> 20} MiB, which none of an export is. Export the findings anew."));
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isWhole = read == 0;
    }
}
