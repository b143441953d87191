namespace CoopTools.Law;

/// <summary>The document that a pack encodes.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Sha256">The SHA-256 of the copy that was used, in lower-case hexadecimal.</param>
/// <param name="Note">A remark on that copy.</param>
public sealed record PackSource(string Title, string Author, string Sha256, string Note)
{
    /// <summary>Its title.</summary>
    public string Title { get; internal init; } = Title;

    /// <summary>Who wrote it.</summary>
    public string Author { get; internal init; } = Author;

    /// <summary>The SHA-256 of the copy that was used, in lower-case hexadecimal.</summary>
    public string Sha256 { get; internal init; } = Sha256;

    /// <summary>A remark on that copy.</summary>
    public string Note { get; internal init; } = Note;
}
