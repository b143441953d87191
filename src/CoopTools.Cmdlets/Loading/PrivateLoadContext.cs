using System.Reflection;
using System.Runtime.Loader;

namespace CoopTools.Loading;

/// <summary>
/// Loads CoopTools.Files and every third-party dll from <c>bin/private</c>, apart from what the session or other modules have loaded.
/// </summary>
internal sealed class PrivateLoadContext : AssemblyLoadContext
{
    private const string EntryPoint = "CoopTools.Files";

    private static readonly Lazy<PrivateLoadContext> Shared = new(Attach);

    private readonly string _folder;

    private PrivateLoadContext(string folder)
        : base("CoopTools")
    {
        _folder = folder;
    }

    /// <summary>Makes the private folder known to the process, once for all runspaces.</summary>
    public static void Ensure() => _ = Shared.Value;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(_folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    private static PrivateLoadContext Attach()
    {
        var module = Path.GetDirectoryName(typeof(PrivateLoadContext).Assembly.Location)!;
        var context = new PrivateLoadContext(Path.Combine(module, "private"));

        // For the one name that is ours: a resolver that answers for every name would hand our dlls to other modules.
        Default.Resolving += (_, name) =>
            string.Equals(name.Name, EntryPoint, StringComparison.Ordinal) ? context.LoadFromAssemblyName(name) : null;
        return context;
    }
}
