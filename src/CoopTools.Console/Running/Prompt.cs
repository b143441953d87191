using System.Management.Automation.Language;

namespace CoopTools.ConsoleHost;

/// <summary>The prompt: reads an input, runs it, prints what comes of it, until someone leaves.</summary>
internal sealed class Prompt(Session session, Host host, Runner runner)
{
    private readonly History _history = new();
    private readonly Completer _completer = new(session);
    private readonly LineReader _reader = new(host.Terminal.Questions, () => host.Terminal.Width);

    /// <summary>Runs until <c>exit</c> or Ctrl+D.</summary>
    /// <returns>The number given to <c>exit</c>, else 0.</returns>
    public int Run()
    {
        host.UI.WriteLine(Texts.Greeting);
        while (host.RequestedExitCode is null && ReadInput() is { } input)
        {
            _history.Add(input);
            runner.RunInput(input);
        }

        return host.RequestedExitCode ?? ExitCode.Success;
    }

    /// <summary>Whether PowerShell's parser wants more lines: an open brace, quote or pipe.</summary>
    internal static bool IsIncomplete(string text)
    {
        Parser.ParseInput(text, out _, out var errors);
        return errors.Any(error => error.IncompleteInput);
    }

    /// <returns>The input, or null when someone leaves. A line given up with Ctrl+C gives an empty input.</returns>
    private string? ReadInput()
    {
        host.StartLine();
        var editor = new LineEditor(_history, _completer.Complete, IsIncomplete);
        return _reader.Read(PromptText(), editor) ?? (editor.State == Editing.Cancelled ? "" : null);
    }

    // A person may define another prompt function, and it may fail.
    private string PromptText() => runner.Evaluate("prompt") is { Length: > 0 } text ? text : "PS> ";
}
