using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Files.Writing.Sql;

namespace CoopTools.Commands;

/// <summary>Writes the law as SQL (.sql), so that a database or an engine of your own evaluates its records as Test-CoopPolicy would.</summary>
/// <remarks>
/// The script has tables of the facts and their answers, of what each rule decides for every combination of answers, Unknown included, and of how it stands in each state on each stretch of days; and a view, findings, from a table of your jurisdictions to one row for each record and rule, with outcome, verdict, missing facts, standing, reason and the law's day. The head of the script says what the table of jurisdictions has to look like.
/// It uses no function of one vendor's own: it is tested with DuckDB, and written for PostgreSQL, BigQuery and Spark SQL as well. docs/scale.md shows the commands. The same pack gives the same bytes.
/// The file is written beside its target and moved into place, so a failed run leaves the old file as it was. Nothing is emitted, unless PassThru asks for the file.
/// </remarks>
/// <example>
/// <code>Export-CoopPack ./out/law.sql</code>
/// <para>The law as it is embedded.</para>
/// </example>
/// <example>
/// <code>
/// Export-CoopPack ./out/source.sql -SourceOnly -PassThru |
///     ForEach-Object Name
/// </code>
/// <para>Standing as the fact sheet alone gives it, without the authorities that the pack adds.</para>
/// </example>
/// <output cref="FileInfo">With PassThru: the file that was written. Else nothing.</output>
/// <seealso cref="TestCoopPolicyCommand"/>
/// <seealso cref="GetCoopRuleCommand"/>
/// <seealso cref="ExportCoopMatrixCommand"/>
[Cmdlet(VerbsData.Export, "CoopPack", SupportsShouldProcess = true, HelpUri = HelpPages.Folder + "Export-CoopPack.md")]
[OutputType(typeof(FileInfo))]
public sealed class ExportCoopPackCommand : ExportCommand
{
    private string _target = string.Empty;

    /// <summary>The file to write, ending in .sql. Missing folders are made.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string Path { get; set; } = string.Empty;

    /// <summary>Leaves out the authorities that the pack adds to its source.</summary>
    [Parameter]
    public SwitchParameter SourceOnly { get; set; }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        Errors.StopAt(this, Path, () =>
        {
            _target = SheetPaths.Unresolved(this, Path);
            PackSql.CheckTarget(_target, NoClobber, Force);
        });
        Write(_target, "Write the law as SQL", () => Errors.StopAt(this, _target, () => PackSql.Write(Law, SourceOnly, _target, Force, Stop)));
    }
}
