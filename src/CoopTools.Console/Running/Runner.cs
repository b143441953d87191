using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;

namespace CoopTools.ConsoleHost;

/// <summary>Runs text in a session, prints what comes of it, and says with which exit code it ended. Ctrl+C stops it.</summary>
internal sealed class Runner : IDisposable
{
    private readonly Session _session;
    private readonly Host _host;
    private volatile Pipeline? _running;

    public Runner(Session session, Host host)
    {
        _session = session;
        _host = host;
        Console.CancelKeyPress += Stop;
    }

    /// <summary>Runs the call of a script.</summary>
    /// <returns>What the script gave to <c>exit</c>; 1 if an exception ended it or it could not start; else 0.</returns>
    public int RunScript(string call) => Run(call) switch
    {
        Ending.Completed when _host.RequestedExitCode is { } requested => requested,

        // A script file's `exit n` ends the file alone and leaves n here, with $? false unless n is 0.
        Ending.Completed when LastStatementFailed => Variable("LASTEXITCODE") as int? ?? ExitCode.Failure,
        var ending => CodeOf(ending),
    };

    /// <summary>Runs the text of <c>-Command</c>.</summary>
    /// <returns>What it gave to <c>exit</c>; 1 if an exception ended it or its last statement failed; else 0.</returns>
    public int RunCommand(string text) => Run(text) switch
    {
        Ending.Completed when _host.RequestedExitCode is { } requested => requested,
        Ending.Completed when LastStatementFailed && SomethingWasThrown => ExitCode.Failure,
        var ending => CodeOf(ending),
    };

    /// <summary>Runs one input at the prompt.</summary>
    public void RunInput(string text) => Run(text);

    /// <summary>The last line that a command gives, without printing anything; null if it fails.</summary>
    public string? Evaluate(string command)
    {
        using var pipeline = _session.Runspace.CreatePipeline(command);
        try
        {
            return pipeline.Invoke().LastOrDefault()?.BaseObject as string;
        }
        catch (RuntimeException)
        {
            return null;
        }
    }

    /// <summary>Lets Ctrl+C end the process again.</summary>
    public void Dispose() => Console.CancelKeyPress -= Stop;

    private bool LastStatementFailed => Variable("?") is false;

    // The engine sets it at each statement-terminating error, and at none that a cmdlet merely reports.
    private bool SomethingWasThrown => Variable("StackTrace") is not null || Variable("LASTEXITCODE") is not (null or 0);

    private static int CodeOf(Ending ending) => ending switch
    {
        Ending.Completed => ExitCode.Success,
        Ending.Stopped => ExitCode.Interrupted,
        _ => ExitCode.Failure,
    };

    private object? Variable(string name) => _session.Runspace.SessionStateProxy.GetVariable(name);

    private Ending Run(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Ending.Completed;

        // In the engine's history, for Get-History; that also makes it keep $? for us.
        using var pipeline = _session.Runspace.CreatePipeline(text, addToHistory: true);
        pipeline.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        pipeline.Commands.Add(new Command("Out-Default", isScript: false, useLocalScope: true));
        _running = pipeline;
        try
        {
            pipeline.Invoke();
            return Ending.Completed;
        }
        catch (PipelineStoppedException)
        {
            return Ending.Stopped;
        }
        catch (IncompleteParseException)
        {
            Parser.ParseInput(text, out _, out var errors);
            Report(new ParseException(errors)); // the engine's own has no position and prints as nothing
            return Ending.Failed;
        }
        catch (RuntimeException problem)
        {
            Report(problem);
            return Ending.Failed;
        }
        finally
        {
            _running = null;
            _host.EraseProgress();
        }
    }

    /// <summary>Prints an exception as the engine prints any error.</summary>
    private void Report(RuntimeException problem)
    {
        using var pipeline = _session.Runspace.CreatePipeline("$input");
        pipeline.Commands.Add(new Command("Out-Default"));
        _host.PrintAsError(() => pipeline.Invoke(new[] { problem.ErrorRecord }));
    }

    private void Stop(object? sender, ConsoleCancelEventArgs pressed)
    {
        if (_running is not { } pipeline)
            return;

        pressed.Cancel = true;
        pipeline.StopAsync();
    }

    private enum Ending
    {
        Completed,
        Stopped,
        Failed,
    }
}
