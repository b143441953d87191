using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Comparison;
using CoopTools.Files.Checking;

namespace CoopTools.Commands;

/// <summary>Checks a matrix workbook: what it was made from, whether a spreadsheet is that input, and whether anything was changed since.</summary>
/// <remarks>
/// Export-CoopMatrix writes into each workbook the hash of its pack, the law's day and the hash of each input. Test-CoopMatrix reads them, says whether the pack is that of this module, and with InputPath whether files are among the inputs, byte for byte.
/// PartHash is worked out from the workbook's content, whatever its compression: two exports of the same findings have the same one on every system, and a workbook that was edited or saved by another program has another. IsAsWritten says whether that happened since the export.
/// </remarks>
/// <example>
/// <code>
/// Test-CoopPolicy ./examples/jurisdictions.xlsx |
///     Export-CoopMatrix ./out/matrix.xlsx
/// Test-CoopMatrix ./out/matrix.xlsx `
///     -InputPath ./examples/jurisdictions.xlsx |
///     Select-Object IsAsWritten, PackMatches, InputMatches
/// </code>
/// <para>Was the workbook made from this spreadsheet? InputMatches says so.</para>
/// </example>
/// <example>
/// <code>
/// Test-CoopMatrix ./out/mat*.xlsx |
///     Where-Object IsAsWritten -eq $false |
///     ForEach-Object Path
/// </code>
/// <para>Which of these workbooks were changed since they were exported? Here, none. For one that is sent on, note down its PartHash.</para>
/// </example>
/// <seealso cref="ExportCoopMatrixCommand"/>
[Cmdlet(VerbsDiagnostic.Test, "CoopMatrix", DefaultParameterSetName = "Path", HelpUri = HelpPages.Folder + "Test-CoopMatrix.md")]
[OutputType(typeof(MatrixCheck))]
public sealed class TestCoopMatrixCommand : LawCommand
{
    private string[]? _hashes;

    /// <summary>The workbooks. Wildcards are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "Path")]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>The workbooks, letter for letter: for names that contain [ or ].</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "FullName")]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Spreadsheets that the workbook has to be made from. Wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? InputPath { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => Errors.StopAt(this, InputPath, () =>
        _hashes = InputPath?.SelectMany(p => SheetPaths.Resolve(this, p, literal: false)).Select(MatrixFileCheck.HashOf).ToArray());

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var literal = LiteralPath.Length > 0;
        foreach (var path in literal ? LiteralPath : Path)
            Check(path, literal);
    }

    // A file that is no matrix does not keep the others of its pattern from being checked.
    private void Check(string path, bool literal)
    {
        foreach (var file in Errors.OrTold(WriteError, path, () => SheetPaths.Resolve(this, path, literal)) ?? [])
        {
            if (Errors.OrTold(WriteError, file, () => MatrixFileCheck.Of(file, Law, _hashes)) is { } check)
                WriteObject(check);
        }
    }
}
