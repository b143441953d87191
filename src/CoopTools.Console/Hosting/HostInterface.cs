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
    private bool _isMidLine;
    private bool _printsAsError;

    /// <inheritdoc/>
    public override PSHostRawUserInterface RawUI => _raw;

    /// <inheritdoc/>
    public override bool SupportsVirtualTerminal => !terminal.OutputIsPlain;

    private static PSStyle.FormattingData Style => PSStyle.Instance.Formatting;

    /// <summary>Erases the progress and ends an unfinished line.</summary>
    public void Tidy()
    {
        _progress.Erase();
        if (_isMidLine)
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
        if (_printsAsError)
        {
            terminal.Error.Write(Shown(value, terminal.ErrorIsPlain));
            return;
        }

        _progress.Erase();
        terminal.Output.Write(Shown(value, terminal.OutputIsPlain));
        if (!string.IsNullOrEmpty(value))
            _isMidLine = !value.EndsWith('\n');
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
        if (!_isMidLine)
            _progress.Show(record);
    }

    /// <inheritdoc/>
    public override string ReadLine() => _questions.Ask("");

    /// <inheritdoc/>
    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) =>
        _questions.AskForFields(caption, message, descriptions);

    /// <inheritdoc/>
    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) =>
        _questions.AskForChoice(caption, message, choices, defaultChoice);

    /// <inheritdoc/>
    public override SecureString ReadLineAsSecureString() => throw Questions.SecretsAreRefused();

    /// <inheritdoc/>
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        throw Questions.SecretsAreRefused();

    /// <inheritdoc/>
    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) =>
        throw Questions.SecretsAreRefused();

    private void WriteStyled(string style, string text) => WriteLine(style + text + PSStyle.Instance.Reset);

    // The engine decorates some headers whatever it was told, and scripts may print escapes of their own.
    private static string Shown(string text, bool isPlain) =>
        isPlain && text.Contains('\e') ? new StringDecorated(text).ToString(OutputRendering.PlainText) : text;
}
