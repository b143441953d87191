using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace CoopTools.Session.Tests;

/// <summary>A real runspace on the built module, as a user's session has it.</summary>
public sealed class Session : IDisposable
{
    // Engines that start at the same time in one process now and then miss their own commands.
    private static readonly Lock Starting = new();

    private readonly Runspace _runspace;

    public Session()
    {
        Folder = Directory.CreateTempSubdirectory("cooptools-session-").FullName;
        lock (Starting)
        {
            _runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
            _runspace.Open();
            Run("param($module, $folder) Import-Module $module -ErrorAction Stop; $global:folder = $folder", Manifest, Folder).Succeeded();
        }
    }

    /// <summary>The manifest of the staged module.</summary>
    public static string Manifest { get; } = Path.Combine(AppContext.BaseDirectory, "CoopTools", "CoopTools.psd1");

    /// <summary>A folder of this session's own; <c>$folder</c> in scripts.</summary>
    public string Folder { get; }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public SessionResult Run(string script, params object?[] arguments)
    {
        using var shell = PowerShell.Create(_runspace);
        shell.AddScript(script);
        foreach (var argument in arguments)
            shell.AddArgument(argument);
        var output = new List<PSObject>();
        ErrorRecord? terminating = null;
        try
        {
            shell.Invoke(null, output);
        }
        catch (RuntimeException e)
        {
            terminating = e.ErrorRecord;
        }

        var errors = terminating is null ? shell.Streams.Error.ToArray() : [.. shell.Streams.Error, terminating];
        return new(output, errors, shell.Streams.Warning.Select(w => w.Message).ToArray(), terminating is not null);
    }

    /// <summary>The error that ends a command: one that <c>catch</c> sees.</summary>
    public ErrorRecord Caught(string script, string id)
    {
        var result = Run($"try {{ {script} }} catch {{ $_ }}").Succeeded();
        var error = Assert.IsType<ErrorRecord>(Assert.Single(result.Output).BaseObject);
        Assert.Equal(id, error.FullyQualifiedErrorId.Split(',')[0]);
        return error;
    }

    public void Dispose()
    {
        _runspace.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
