using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace CoopTools.Files.Writing.Csv;

/// <summary>
/// Fields of a csv in UTF-8, guarded and quoted. Most texts come again as the very same object, and are guarded and quoted once.
/// </summary>
/// <param name="columns">How many columns there are.</param>
internal sealed class CsvFields(int columns) : IDisposable
{
    private const int Slots = 1 << 12;
    private const string NewLine = "\r\n";

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { Delimiter = ",", NewLine = NewLine };

    private readonly StringBuilder _text = new();
    private readonly (string? Text, byte[] Field)[][] _seen = Enumerable.Range(0, columns).Select(_ => new (string?, byte[])[Slots]).ToArray();
    private CsvWriter? _csv;

    /// <summary>The field of a text in a column.</summary>
    public ReadOnlySpan<byte> Of(string text, int column)
    {
        ref var slot = ref _seen[column][RuntimeHelpers.GetHashCode(text) & (Slots - 1)];
        if (!ReferenceEquals(slot.Text, text))
            slot = (text, Written(text));
        return slot.Field;
    }

    /// <inheritdoc/>
    public void Dispose() => _csv?.Dispose();

    private byte[] Written(string text)
    {
        _csv ??= new(new StringWriter(_text, CultureInfo.InvariantCulture), Form);
        _text.Clear();
        _csv.WriteField(FormulaGuard.Neutral(text));
        _csv.NextRecord();
        _csv.Flush();
        return Encoding.UTF8.GetBytes(_text.ToString(0, _text.Length - NewLine.Length));
    }
}
