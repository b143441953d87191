using CoopTools.Intakes;
using CoopTools.Retelling;

namespace CoopTools.Files.Findings;

/// <summary>A file of findings that Export-CoopMatrix wrote, open to be read back once.</summary>
internal abstract class FindingsFile : IDisposable
{
    /// <summary>The ledger of the file, which fills while it is read.</summary>
    public abstract Intake Intake { get; }

    /// <summary>Opens a file, by its extension.</summary>
    /// <param name="path">A full path of the file system.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The file; it stays open until it is disposed.</returns>
    /// <exception cref="IntakeException">It cannot be used; the message says why and what to do.</exception>
    public static FindingsFile Open(string path, FindingsOptions options) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" => FindingsCsv.Open(path, options),
        ".json" => FindingsJson.Open(path, options),
        ".xlsx" => FindingsWorkbook.Open(path, options),
        var other => throw new IntakeException("UnknownFormat", $"'{Path.GetFileName(path)}': findings cannot be read from files of type '{other}'; .json, .csv and .xlsx of Export-CoopMatrix can. Export them as one of these."),
    };

    /// <summary>Reads the findings.</summary>
    /// <exception cref="IntakeException">The file is damaged further on.</exception>
    public abstract IEnumerable<Retold> Read();

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>The refusal of a file that is no export.</summary>
    private protected static IntakeException NotAnExport(string file, string because) => new(
        "NotAnExport",
        $"'{file}' is no export of findings: {because}. Give a .json, .csv or .xlsx that Export-CoopMatrix wrote.");

    /// <summary>Everything that is told, and at the end what waited.</summary>
    private protected static IEnumerable<Retold> Retell(Reteller reteller, IEnumerable<Told> all) => all.SelectMany(reteller.Take).Concat(Late(reteller));

    // What still waits is known when all was told, and not before.
    private static IEnumerable<Retold> Late(Reteller reteller)
    {
        foreach (var retold in reteller.Rest())
            yield return retold;
    }
}
