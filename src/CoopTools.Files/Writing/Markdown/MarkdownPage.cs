using System.Text;

namespace CoopTools.Files.Writing.Markdown;

/// <summary>A page that is written from top to bottom: blocks with one blank line between them, line feeds alone, UTF-8.</summary>
/// <param name="stream">Where to; it is left open.</param>
internal sealed class MarkdownPage(Stream stream) : IDisposable
{
    private readonly StreamWriter _text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    private bool _begun;

    /// <summary>A heading.</summary>
    /// <param name="level">From 1.</param>
    /// <param name="text">Any text.</param>
    public void Heading(int level, string text) => Block($"{new string('#', level)} {MarkdownText.Plain(text)}");

    /// <summary>A paragraph.</summary>
    public void Paragraph(string text) => Block(MarkdownText.Plain(text));

    /// <summary>A paragraph that stands out.</summary>
    public void Notice(string text) => Block($"> {MarkdownText.Plain(text)}");

    /// <summary>Labelled texts, as a list.</summary>
    public void Labelled(IEnumerable<(string Label, string Text)> lines) =>
        Block(string.Join('\n', lines.Select(l => $"- **{MarkdownText.Plain(l.Label)}**: {MarkdownText.Plain(l.Text)}")));

    /// <summary>A table (GitHub Flavored Markdown § 4.10).</summary>
    /// <param name="headers">The header of each column.</param>
    /// <param name="lines">The cells of each line, as any text.</param>
    /// <param name="numbers">How many of the last columns are numbers, which stand on the right.</param>
    public void Table(IReadOnlyList<string> headers, IEnumerable<IEnumerable<string?>> lines, int numbers = 0) =>
        Table(headers, lines.Select(line => line.Select(text => (MarkdownCell)text)), numbers);

    /// <summary>A table of which some cells have typefaces.</summary>
    /// <param name="headers">The header of each column.</param>
    /// <param name="lines">The cells of each line.</param>
    /// <param name="numbers">How many of the last columns are numbers, which stand on the right.</param>
    public void Table(IReadOnlyList<string> headers, IEnumerable<IEnumerable<MarkdownCell>> lines, int numbers = 0)
    {
        Block(Line(headers.Select(h => (MarkdownCell)h)));
        _text.WriteLine($"|{string.Concat(headers.Select((_, i) => i < headers.Count - numbers ? " --- |" : " ---: |"))}");
        foreach (var line in lines)
            _text.WriteLine(Line(line));
    }

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    private static string Line(IEnumerable<MarkdownCell> cells) => $"|{string.Concat(cells.Select(c => $" {c.Written} |"))}";

    private void Block(string text)
    {
        if (_begun)
            _text.WriteLine();
        _begun = true;
        _text.WriteLine(text);
    }
}
