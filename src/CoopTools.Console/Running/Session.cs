using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;

namespace CoopTools.ConsoleHost;

/// <summary>The engine with the module that lies beside the program.</summary>
internal sealed class Session : IDisposable
{
    private Session(Runspace runspace) => Runspace = runspace;

    /// <summary>The engine's runspace.</summary>
    public Runspace Runspace { get; }

    private static string ModulePath => Path.Combine(AppContext.BaseDirectory, "CoopTools", "CoopTools.psd1");

    /// <summary>Starts the engine in the process's current folder and imports the module.</summary>
    /// <exception cref="ModuleNotLoadedException">The module is missing or broken.</exception>
    public static Session Open(Host host)
    {
        var runspace = RunspaceFactory.CreateRunspace(host, InitialState());
        runspace.ThreadOptions = PSThreadOptions.ReuseThread;
        runspace.Open();
        Runspace.DefaultRunspace = runspace; // completion looks for it there

        var session = new Session(runspace);
        try
        {
            session.ImportModule();
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Ends the engine and its thread.</summary>
    public void Dispose() => Runspace.Dispose();

    private static InitialSessionState InitialState()
    {
        var state = InitialSessionState.CreateDefault2();
        if (OperatingSystem.IsWindows())
            state.ExecutionPolicy = ExecutionPolicy.RemoteSigned; // PowerShell's own default there
        state.Types.Add(new SessionStateTypeEntry(FullPowerShell.TypeData, isRemove: false));

        // The engine's own help function pages through cmdlets that only full PowerShell has.
        state.Commands.Remove("help", typeof(SessionStateFunctionEntry));
        state.Commands.Add(new SessionStateFunctionEntry("help", "Get-Help @args"));
        return state;
    }

    private void ImportModule()
    {
        if (!File.Exists(ModulePath))
            throw new ModuleNotLoadedException(ModulePath, "There is no such file.");

        try
        {
            using var import = PowerShell.Create(Runspace);
            import.AddCommand("Import-Module").AddParameter("Name", ModulePath).AddParameter("ErrorAction", ActionPreference.Stop).Invoke();
        }
        catch (RuntimeException problem)
        {
            throw new ModuleNotLoadedException(ModulePath, problem.Message, problem);
        }
    }
}
