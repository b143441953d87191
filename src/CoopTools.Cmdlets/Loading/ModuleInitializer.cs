using System.Management.Automation;

namespace CoopTools.Loading;

/// <summary>Runs when PowerShell imports the module.</summary>
public sealed class ModuleInitializer : IModuleAssemblyInitializer
{
    /// <inheritdoc/>
    public void OnImport() => PrivateLoadContext.Ensure();
}
