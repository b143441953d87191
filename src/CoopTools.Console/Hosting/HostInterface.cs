using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Internal;
using System.Security;

namespace CoopTools.ConsoleHost;

/// <summary>The engine's streams on the terminal: output, warnings and the like to standard output, errors to standard error.</summary>
internal sealed class HostInterface(Terminal terminal) : PSHostUserInterface
{
    private readonly RawInterface _raw = new(terminal);
    private readonly ProgressLine _progress = new(terminal);
    private readonly Questions _questions = new(terminal);
    private string _unfinishedLine = "";
    private bool _printsAsError;

    /// <inheritdoc/>
    public override PSHostRawUserInterface RawUI => _raw;

    /// <inheritdoc/>
    public override bool SupportsVirtualTerminal => !terminal.OutputIsPlain;

    private static PSStyle.FormattingData Style => PSStyle.Instance.Formatting;

    /// <summary>Takes progress off the screen.</summary>
    public void EraseProgress() => _progress.Erase();

    /// <summary>Goes to the start of a line, if something was written without an end.</summary>
    public void StartLine()
    {
        if (_unfinishedLine.Length > 0)
            WriteLine();
    }

    /// <summary>Sends to standard error what is printed meanwhile.</summary>
    public void PrintAsError(Action print)
    {
        _printsAsError = true;
        try
        {
            print();
        }
        finally
        {
            _printsAsError = false;
        }
    }

    /// <inheritdoc/>
    public override void Write(string value)
    {
        if (string.IsNullOrEmpty(value))
            return;

        _progress.Erase();
        if (_printsAsError)
        {
            terminal.Error.Write(Shown(value, terminal.ErrorIsPlain));
            return;
        }

        terminal.Output.Write(Shown(value, terminal.OutputIsPlain));
        _unfinishedLine = value.Contains('\n') ? value[(value.LastIndexOf('\n') + 1)..] : _unfinishedLine + value;
    }

    /// <inheritdoc/>
    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) =>
        Write(PSStyle.MapForegroundColorToEscapeSequence(foregroundColor) + value + PSStyle.Instance.Reset);

    /// <inheritdoc/>
    public override void WriteLine(string value) => Write(value + Environment.NewLine);

    /// <inheritdoc/>
    public override void WriteErrorLine(string value)
    {
        _progress.Erase();
        terminal.Error.WriteLine(Shown(value, terminal.ErrorIsPlain));
    }

    /// <inheritdoc/>
    public override void WriteWarningLine(string message) => WriteStyled(Style.Warning, "WARNING: " + message);

    /// <inheritdoc/>
    public override void WriteVerboseLine(string message) => WriteStyled(Style.Verbose, "VERBOSE: " + message);

    /// <inheritdoc/>
    public override void WriteDebugLine(string message) => WriteStyled(Style.Debug, "DEBUG: " + message);

    /// <inheritdoc/>
    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
        if (_unfinishedLine.Length == 0)
            _progress.Show(record);
    }

    /// <inheritdoc/>
    public override string ReadLine()
    {
        // What a script wrote before it on the same line is its prompt, and is drawn anew with each key.
        var prompt = _unfinishedLine;
        _unfinishedLine = "";
        _progress.Erase();
        return _questions.Ask(prompt);
    }

    /// <inheritdoc/>
    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions)
    {
        StartQuestion();
        return _questions.AskForFields(caption, message, descriptions);
    }

    /// <inheritdoc/>
    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        StartQuestion();
        return _questions.AskForChoice(caption, message, choices, defaultChoice);
    }

    /// <inheritdoc/>
    public override SecureString ReadLineAsSecureString() => throw Questions.SecretsAreRefused();

    /// <inheritdoc/>
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        throw Questions.SecretsAreRefused();

    /// <inheritdoc/>
    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) =>
        throw Questions.SecretsAreRefused();

    private void StartQuestion()
    {
        StartLine();
        EraseProgress();
    }

    private void WriteStyled(string style, string text) => WriteLine(style + text + PSStyle.Instance.Reset);

    // The engine decorates some headers whatever it was told, and scripts may print escapes of their own.
    private static string Shown(string text, bool isPlain) =>
        isPlain && text.Contains('\e') ? new StringDecorated(text).ToString(OutputRendering.PlainText) : text;
}
