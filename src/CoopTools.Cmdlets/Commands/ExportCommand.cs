using System.Management.Automation;

namespace CoopTools.Commands;

/// <summary>What the cmdlets that write a file have in common.</summary>
public abstract class ExportCommand : LawCommand
{
    /// <summary>Refuses to replace a file.</summary>
    [Parameter]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Replaces a file that is marked read-only.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Emits the file that was written.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Writes a file, unless it is only to be said what would be written.</summary>
    /// <param name="target">The file's full path.</param>
    /// <param name="action">What is done, in the words of -WhatIf.</param>
    /// <param name="write">Does it; a failure ends the command.</param>
    private protected void Write(string target, string action, Action write)
    {
        if (!ShouldProcess(target, action))
            return;
        write();
        if (PassThru)
            WriteObject(new FileInfo(target));
    }
}
