using System.Text;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Text;

/// <summary>How a text file is encoded. Bytes that the encoding does not have are an error, never a question mark.</summary>
internal static class TextEncoding
{
    private const int Windows1252 = 1252;

    // UTF-32 before UTF-16: its mark begins with the other's.
    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>The encoding that was asked for; else the one its mark names; else UTF-8 where every byte fits; else Windows-1252, which Excel writes.</summary>
    public static Encoding Of(InputFile file, SheetOptions options)
    {
        if (options.Encoding is { } asked)
        {
            var strict = (Encoding)asked.Clone();
            strict.DecoderFallback = DecoderFallback.ExceptionFallback;
            return strict;
        }

        if (Marked.FirstOrDefault(e => file.Scan.Start.AsSpan().StartsWith(e.Preamble)) is { } marked)
            return marked;
        if (file.Scan.HasNul)
            throw new IntakeException("UnknownFormat", $"'{file.Name}' is no text: it holds zero bytes. If it is UTF-16, say so with -Encoding; else export it as CSV in UTF-8.");
        return file.Scan.IsUtf8 ? Marked[0] : CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!;
    }
}
