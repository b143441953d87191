using System.Text;

namespace CoopTools.Files.Reading.Inputs;

/// <summary>Tells whether bytes that come in chunks are well-formed UTF-8.</summary>
internal sealed class Utf8Check
{
    private readonly Decoder _decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
    private bool _valid = true;
    private char[] _chars = [];

    /// <summary>Whether all bytes up to here are; a character may have been begun.</summary>
    public bool Begins => _valid;

    public void Add(ReadOnlySpan<byte> bytes) => Decode(bytes, flush: false);

    /// <summary>Ends the check: a character that was begun must have ended.</summary>
    public bool Ends()
    {
        Decode([], flush: true);
        return _valid;
    }

    private void Decode(ReadOnlySpan<byte> bytes, bool flush)
    {
        if (!_valid)
            return;
        if (_chars.Length < bytes.Length + 1)
            _chars = new char[bytes.Length + 1];
        try
        {
            _decoder.GetChars(bytes, _chars, flush);
        }
        catch (DecoderFallbackException)
        {
            _valid = false;
        }
    }
}
