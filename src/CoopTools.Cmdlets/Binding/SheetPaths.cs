using System.Management.Automation;
using CoopTools.Intakes;

namespace CoopTools.Binding;

/// <summary>Turns the paths that people type into paths of the file system.</summary>
internal static class SheetPaths
{
    /// <summary>The files that a path names; wildcards are resolved unless it is literal.</summary>
    /// <exception cref="IntakeException">It names none, or nothing of the file system.</exception>
    public static IReadOnlyList<string> Resolve(PSCmdlet cmdlet, string path, bool literal)
    {
        try
        {
            if (literal || !WildcardPattern.ContainsWildcardCharacters(path))
                return [Unresolved(cmdlet, path)];
            var found = cmdlet.SessionState.Path.GetResolvedProviderPathFromPSPath(path, out var provider);
            if (!IsFileSystem(provider))
                throw NotFiles(path, null);
            return found.Count > 0 ? found : throw NoSuchFile(path, null);
        }
        catch (ItemNotFoundException e)
        {
            throw NoSuchFile(path, e);
        }
        catch (SessionStateException e)
        {
            throw NotFiles(path, e);
        }
    }

    /// <summary>The file-system path that a path names, whether or not anything is there.</summary>
    /// <exception cref="IntakeException">It names nothing of the file system.</exception>
    public static string Unresolved(PSCmdlet cmdlet, string path)
    {
        var full = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
        return IsFileSystem(provider) ? full : throw NotFiles(path, null);
    }

    private static bool IsFileSystem(ProviderInfo provider) => string.Equals(provider.Name, "FileSystem", StringComparison.OrdinalIgnoreCase);

    private static IntakeException NoSuchFile(string path, Exception? inner) =>
        new("NoSuchFile", $"No file matches '{path}'. Check the path; a name that contains [ or ] needs -LiteralPath.", inner);

    private static IntakeException NotFiles(string path, Exception? inner) =>
        new("NotFileSystem", $"'{path}' is not a path of the file system. Give the path of a file.", inner);
}
