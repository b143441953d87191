namespace CoopTools.Law.Loading;

/// <summary>One thing that is wrong with a pack.</summary>
/// <param name="File">The file, by its path inside the pack.</param>
/// <param name="Pointer">The place in it, as a JSON Pointer (RFC 6901); empty for the whole file.</param>
/// <param name="Line">The line, counted from 1, for a syntax error; else null.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record PackProblem(string File, string Pointer, long? Line, string Message)
{
    /// <summary>The file, by its path inside the pack.</summary>
    public string File { get; internal init; } = File;

    /// <summary>The place in it, as a JSON Pointer (RFC 6901); empty for the whole file.</summary>
    public string Pointer { get; internal init; } = Pointer;

    /// <summary>The line, counted from 1, for a syntax error; else null.</summary>
    public long? Line { get; internal init; } = Line;

    /// <summary>What is wrong and what to do.</summary>
    public string Message { get; internal init; } = Message;

    /// <inheritdoc/>
    public override string ToString() => Line is null ? $"{File}#{Pointer}: {Message}" : $"{File}({Line}): {Message}";
}
