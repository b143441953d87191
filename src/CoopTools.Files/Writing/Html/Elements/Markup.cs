using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CoopTools.Files.Writing.Html.Elements;

/// <summary>Writes HTML tags and text. Whatever comes as text or as the value of an attribute stays text.</summary>
/// <param name="output">Where to.</param>
internal sealed class Markup(TextWriter output)
{
    // Letters of every script stay readable; < > & and both quotes are escaped.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly HashSet<string> Inline =
        new(StringComparer.Ordinal) { "a", "b", "em", "i", "span", "td", "th", "text", "title", "label", "option" };

    /// <summary>Opens a tag, which closes when the result is disposed.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="attributes">Its attributes; one whose value is null is left out.</param>
    public Element In(string tag, params (string Name, string? Value)[] attributes)
    {
        Open(tag, attributes);
        output.Write('>');
        return new(this, tag);
    }

    /// <summary>A tag with nothing but text in it.</summary>
    public void Add(string tag, string? text, params (string Name, string? Value)[] attributes)
    {
        using (In(tag, attributes))
            Text(text);
    }

    /// <summary>A tag that has no content.</summary>
    public void Void(string tag, params (string Name, string? Value)[] attributes)
    {
        Open(tag, attributes);
        output.Write(" />");
    }

    /// <summary>Text.</summary>
    public void Text(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Encoder.Encode(output, PlainText.Of(text));
    }

    /// <summary>Text that was made to be markup, style or script: never anything that comes from an input.</summary>
    public void Raw(string markup) => output.Write(markup);

    private void Open(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;
            output.Write(' ');
            output.Write(name);
            output.Write("=\"");
            Encoder.Encode(output, PlainText.Of(value));
            output.Write('"');
        }
    }

    private void Close(string tag)
    {
        output.Write("</");
        output.Write(tag);
        output.Write(Inline.Contains(tag) ? ">" : ">\n");
    }

    /// <summary>A tag that is open.</summary>
    /// <param name="markup">What it stands in.</param>
    /// <param name="tag">The tag.</param>
    public readonly struct Element(Markup markup, string tag) : IDisposable
    {
        /// <summary>Closes it.</summary>
        public void Dispose() => markup.Close(tag);
    }
}
