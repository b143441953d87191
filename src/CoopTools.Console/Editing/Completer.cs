using System.Management.Automation;

namespace CoopTools.ConsoleHost;

/// <summary>Completes commands, parameters, values, variables and types as the engine knows them, and paths.</summary>
internal sealed class Completer(Session session)
{
    /// <summary>What can stand at the cursor.</summary>
    public Completions Complete(string text, int cursor)
    {
        using var engine = PowerShell.Create(RunspaceMode.CurrentRunspace);
        var found = CommandCompletion.CompleteInput(text, cursor, options: null, engine);
        if (found.CompletionMatches.Count > 0)
            return new(found.ReplacementIndex, found.ReplacementLength, [.. found.CompletionMatches.Select(match => match.CompletionText)]);

        // The engine completes paths through Get-ChildItem, which only full PowerShell has.
        return PathCompletion.Complete(text, cursor, session.Runspace.SessionStateProxy.Path.CurrentFileSystemLocation.Path);
    }
}
