using System.Management.Automation;
using System.Management.Automation.Runspaces;
using CoopTools.Help;

if (args is not [var manifest, var docFile, var target])
{
    Console.Error.WriteLine("usage: CoopTools.Help <module manifest> <xml doc file> <help file to write>");
    return 2;
}

// The syntax is read off the cmdlets as the engine binds them, the words off their doc comments: neither can drift from the code.
using var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
shell.AddCommand("Import-Module").AddParameter("Name", manifest).AddParameter("ErrorAction", "Stop").Invoke();
shell.Commands.Clear();
var cmdlets = shell.AddCommand("Get-Command").AddParameter("Module", Path.GetFileNameWithoutExtension(manifest)).Invoke<CmdletInfo>();

var help = new MamlHelp(new DocComments(docFile));
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
help.Of(cmdlets).Save(target);
if (help.Gaps.Count == 0)
    return 0;
foreach (var gap in help.Gaps)
    Console.Error.WriteLine($"{Path.GetFileName(docFile)} : error HELP001: {gap}");
return 1;
