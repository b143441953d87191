namespace CoopTools.ConsoleHost;

/// <summary>The module beside the program is missing or broken.</summary>
internal sealed class ModuleNotLoadedException(string path, string reason, Exception? cause = null)
    : Exception($"The CoopTools module cannot be loaded from '{path}': {reason} Put the program's folder back as it was installed, with the folder CoopTools in it.", cause);
