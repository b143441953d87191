namespace CoopTools.Files.Writing.Targets;

/// <summary>A file cannot be written as asked. What stood at its place is as it was.</summary>
/// <param name="code">A word for the error, part of its id in PowerShell.</param>
/// <param name="message">What happened, where, and what to do.</param>
/// <param name="inner">What caused it, or null.</param>
internal sealed class ExportException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>A word for the error, as in <c>UnknownFormat</c>.</summary>
    public string Code { get; } = code;
}
