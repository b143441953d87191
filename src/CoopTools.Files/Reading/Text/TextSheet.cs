using System.Globalization;
using System.Text;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes;
using CsvHelper;
using CsvHelper.Configuration;

namespace CoopTools.Files.Reading.Text;

/// <summary>Opens text files: values between delimiters (RFC 4180, with any delimiter and line end).</summary>
internal static class TextSheet
{
    public static SheetData Open(InputFile file, SheetOptions options)
    {
        var encoding = TextEncoding.Of(file, options);
        var parser = new CsvParser(Reader(file, encoding), Configuration(options.Delimiter ?? Guess(file, encoding), file));
        var rows = new RowsAhead(new GuardedRows(TextRows.Of(parser), (e, last) => Refuse(file, encoding, e, last)));
        var header = HeaderSearch.Find(rows, options, $"'{file.Name}'", "Fill it in, or give another file.");
        return new(file, sheet: null, header, merged: [], rows, parser);
    }

    private static char Guess(InputFile file, Encoding encoding)
    {
        var sample = new char[DelimiterGuess.SampleLength];
        try
        {
            using var reader = Reader(file, encoding, leaveOpen: true);
            var length = reader.ReadBlock(sample);
            return DelimiterGuess.Of(sample.AsSpan(0, length), isWhole: length < sample.Length);
        }
        catch (Exception e) when (e is DecoderFallbackException or IOException)
        {
            throw Refuse(file, encoding, e, last: 0)!;
        }
        finally
        {
            file.Rewind();
        }
    }

    // The mark, if there is one, is the encoding's preamble, which the reader skips.
    private static StreamReader Reader(InputFile file, Encoding encoding, bool leaveOpen = false) =>
        new(file.Stream, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: leaveOpen);

    private static CsvConfiguration Configuration(char delimiter, InputFile file) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = delimiter.ToString(),
        HasHeaderRecord = false,

        // A blank line is a row in a spreadsheet too; without it the numbers of the later rows would differ.
        IgnoreBlankLines = false,
        MaxFieldSize = TextRows.LongestField,
        BadDataFound = bad => TextRows.Judge(bad, file.Name),
    };

    private static IntakeException? Refuse(InputFile file, Encoding encoding, Exception e, int last) => e switch
    {
        MaxFieldSizeException => TextRows.Unclosed(file.Name, last + 1, $"is longer than {TextRows.LongestField:N0} characters", e),
        DecoderFallbackException => new("WrongEncoding", $"'{file.Name}', after row {last}: there are bytes that {encoding.WebName} does not have. Say with -Encoding how the file is encoded, or save it as UTF-8.", e),
        IOException => new("CannotRead", $"'{file.Name}', after row {last}: {e.Message} Try again.", e),
        _ => null,
    };
}
