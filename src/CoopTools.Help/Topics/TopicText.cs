using System.Text;

namespace CoopTools.Help.Topics;

/// <summary>The text of an about topic, no wider than a terminal of 80 columns.</summary>
internal sealed class TopicText
{
    private const int Columns = 80;
    private const int Step = 4;

    private readonly StringBuilder _text = new();

    public TopicText(string name, string shortly)
    {
        _text.Append("TOPIC\n    ").Append(name).Append("\n\nSHORT DESCRIPTION\n");
        Say(shortly);
        _text.Append("\nLONG DESCRIPTION\n");
    }

    /// <summary>A paragraph.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="level">How deep it stands: 1 for the text of the topic.</param>
    /// <param name="hanging">How many columns deeper its later lines stand.</param>
    public TopicText Say(string text, int level = 1, int hanging = 0) => Wrap(string.Empty, text, level * Step, hanging);

    /// <summary>A term and what it means, which stands behind the longest of such terms.</summary>
    public TopicText Define(string term, int longest, string text, int level = 1) => Wrap(term.PadRight(longest + 1), text, level * Step, longest + 2);

    /// <summary>A heading between paragraphs.</summary>
    public TopicText Head(string text) => Blank().Wrap(string.Empty, text, Step / 2, 0);

    public TopicText Blank()
    {
        _text.Append('\n');
        return this;
    }

    public TopicText SeeAlso(params string[] names)
    {
        _text.Append("\nSEE ALSO\n");
        foreach (var name in names)
            Say(name);
        return this;
    }

    public override string ToString() => _text.ToString();

    private TopicText Wrap(string lead, string text, int indent, int hanging)
    {
        var line = new StringBuilder(lead);
        var isFresh = lead.Length == 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isFresh && indent + line.Length + 1 + word.Length > Columns)
            {
                End(line, indent);
                (indent, hanging, isFresh) = (indent + hanging, 0, true);
            }

            line.Append(isFresh ? string.Empty : " ").Append(word);
            isFresh = false;
        }

        End(line, indent);
        return this;
    }

    private void End(StringBuilder line, int indent)
    {
        _text.Append(' ', indent).Append(line).Append('\n');
        line.Clear();
    }
}
