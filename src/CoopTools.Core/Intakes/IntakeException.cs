namespace CoopTools.Intakes;

/// <summary>An input, or what was said about it, cannot be used at all.</summary>
/// <param name="code">A word for the error, part of its id in PowerShell.</param>
/// <param name="message">What happened, where, and what to do.</param>
/// <param name="inner">What caused it, or null.</param>
public sealed class IntakeException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>A word for the error, as in <c>NoJurisdictionColumn</c>.</summary>
    public string Code { get; } = code;

    /// <summary>The name that was given and does not exist, where that is what is wrong; else null.</summary>
    public string? Wrong { get; internal init; }

    /// <summary>The names that exist in its place.</summary>
    public IReadOnlyCollection<string> Known { get; internal init; } = [];
}
