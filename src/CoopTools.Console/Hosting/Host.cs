using System.Globalization;
using System.Management.Automation.Host;

namespace CoopTools.ConsoleHost;

/// <summary>What the engine sees of this program.</summary>
internal sealed class Host(Terminal terminal) : PSHost
{
    private readonly HostInterface _interface = new(terminal);

    /// <summary>The exit code that a script or a person asked for with <c>exit</c>, or null.</summary>
    public int? RequestedExitCode { get; private set; }

    /// <summary>Where the host writes and reads.</summary>
    public Terminal Terminal => terminal;

    /// <inheritdoc/>
    public override string Name => "CoopTools";

    /// <inheritdoc/>
    public override Version Version { get; } = Version.Parse(Texts.CoopToolsVersion);

    /// <inheritdoc/>
    public override Guid InstanceId { get; } = Guid.NewGuid();

    /// <inheritdoc/>
    public override CultureInfo CurrentCulture { get; } = CultureInfo.CurrentCulture;

    /// <inheritdoc/>
    public override CultureInfo CurrentUICulture { get; } = CultureInfo.CurrentUICulture;

    /// <inheritdoc/>
    public override PSHostUserInterface UI => _interface;

    /// <summary>Takes progress off the screen.</summary>
    public void EraseProgress() => _interface.EraseProgress();

    /// <summary>Goes to the start of a line, if something was written without an end.</summary>
    public void StartLine() => _interface.StartLine();

    /// <summary>Sends to standard error what the engine prints meanwhile: an exception's record is an object like any other to it.</summary>
    public void PrintAsError(Action print) => _interface.PrintAsError(print);

    /// <inheritdoc/>
    public override void SetShouldExit(int exitCode) => RequestedExitCode = exitCode;

    /// <inheritdoc/>
    public override void EnterNestedPrompt() =>
        throw new HostException("This host has no nested prompt. Answer Yes or No.");

    /// <inheritdoc/>
    public override void ExitNestedPrompt()
    {
    }

    /// <inheritdoc/>
    public override void NotifyBeginApplication() => EraseProgress();

    /// <inheritdoc/>
    public override void NotifyEndApplication()
    {
    }
}
