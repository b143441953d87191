namespace CoopTools.Citations;

/// <summary>A part of a citation in one typeface.</summary>
/// <param name="Text">The text.</param>
/// <param name="Italic">Whether it is italic (The Bluebook, rule B2).</param>
public sealed record Run(string Text, bool Italic)
{
    /// <summary>The text.</summary>
    public string Text { get; internal init; } = Text;

    /// <summary>Whether it is italic (The Bluebook, rule B2).</summary>
    public bool Italic { get; internal init; } = Italic;

    /// <summary>The runs as plain text.</summary>
    /// <param name="runs">The runs.</param>
    /// <returns>The text.</returns>
    public static string Plain(IEnumerable<Run> runs) => string.Concat(runs.Select(r => r.Text));

    /// <inheritdoc/>
    public override string ToString() => Text;
}
