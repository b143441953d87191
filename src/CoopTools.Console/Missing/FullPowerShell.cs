using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace CoopTools.ConsoleHost;

/// <summary>
/// Answers for a command that belongs to full PowerShell and not to its engine: the error stays what it is, and its
/// message says where the command is to be had.
/// </summary>
public static class FullPowerShell
{
    private static readonly HashSet<string> Commands = Texts.Lines("FullPowerShell.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);

    // The engine's type system asks a type's extended members before its own: $_.Exception.Message and the formatting of errors find this one.
    internal static TypeData TypeData { get; } = new(typeof(CommandNotFoundException))
    {
        Members = { ["Message"] = new CodePropertyData("Message", typeof(FullPowerShell).GetMethod(nameof(Message)), setMethod: null) },
    };

    /// <summary>The message of an error about a command that was not found.</summary>
    /// <param name="error">A <see cref="CommandNotFoundException"/>.</param>
    public static string Message(PSObject error)
    {
        var problem = (CommandNotFoundException)error.BaseObject;
        return problem.CommandName is { } command && Has(command) ? Answer(command) : problem.Message;
    }

    /// <summary>Whether full PowerShell has a command of this name.</summary>
    internal static bool Has(string command) => Commands.Contains(command);

    private static string Answer(string command) =>
        $"'{command}' is part of full PowerShell and is not in this host. Install PowerShell 7.4 or later (https://aka.ms/powershell), then: Import-Module CoopTools.";
}
