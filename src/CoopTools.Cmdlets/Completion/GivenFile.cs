using System.Collections;
using System.Globalization;
using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Cells;
using CoopTools.Files.Reading.Opening;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes.Headers;

namespace CoopTools.Completion;

/// <summary>The file that a command line names, for what is completed from its content.</summary>
internal sealed class GivenFile
{
    private readonly IDictionary _bound;
    private readonly string _path;

    private GivenFile(IDictionary bound, string path) => (_bound, _path) = (bound, path);

    public IReadOnlyList<SheetName> Sheets => SheetGlance.Sheets(_path);

    /// <summary>The headers, as the sheet and header row that the line names give them, and the first rows; null where there are none.</summary>
    public (IReadOnlyList<string> Headers, IReadOnlyList<Row> Rows)? Head => SheetGlance.At(_path, new()
    {
        Worksheet = Text("Worksheet"),
        HeaderRow = int.TryParse(Text("HeaderRow"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? row : null,
        Claim = HeaderJudge.By(BoundLaw.Of(_bound), NamedTexts.Of(null)).Judge,
    });

    /// <summary>The first file of what the parameters name, or null where there is none.</summary>
    public static GivenFile? Of(IDictionary bound)
    {
        var (path, literal) = First(bound["Path"]) is { } named ? (named, false) : (First(bound["LiteralPath"]), true);
        try
        {
            return path is not null && Resolved(path, literal) is { } file && File.Exists(file) ? new(bound, file) : null;
        }
        catch (RuntimeException)
        {
            return null;
        }
    }

    private string? Text(string parameter) => First(_bound[parameter]);

    private static string? First(object? value) => value switch
    {
        PSObject wrapped => First(wrapped.BaseObject),
        string text => text,
        IEnumerable many => many.Cast<object?>().Select(First).FirstOrDefault(),
        null => null,
        _ => NamedTexts.Text(value),
    };

    // A completer is given no session; what is relative is so to the place of the one that runs it.
    internal static string? Resolved(string path, bool literal)
    {
        using var shell = PowerShell.Create(RunspaceMode.CurrentRunspace);
        var script = literal || !WildcardPattern.ContainsWildcardCharacters(path)
            ? "$ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($args[0])"
            : "$p = $null; $ExecutionContext.SessionState.Path.GetResolvedProviderPathFromPSPath($args[0], [ref]$p)";
        return shell.AddScript(script).AddArgument(path).Invoke<string>().FirstOrDefault();
    }
}
