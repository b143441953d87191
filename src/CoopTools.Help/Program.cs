using System.Management.Automation;
using System.Management.Automation.Runspaces;
using CoopTools.Help;
using CoopTools.Help.Topics;
using CoopTools.Law;
using CoopTools.Law.Loading;

if (args is not [var manifest, var docFiles, var examples, var pages])
{
    Console.Error.WriteLine("usage: CoopTools.Help <module manifest> <xml doc files, joined by ;> <folder of the examples' outputs> <folder of the pages to write>");
    return 2;
}

// The syntax is read off the cmdlets as the engine binds them, the words off their doc comments: neither can drift from the code.
using var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
shell.AddCommand("Import-Module").AddParameter("Name", manifest).AddParameter("ErrorAction", "Stop").Invoke();
shell.Commands.Clear();
var cmdlets = shell.AddCommand("Get-Command").AddParameter("Module", Path.GetFileNameWithoutExtension(manifest)).Invoke<CmdletInfo>();

var comments = new DocComments(docFiles.Split(';'));
var help = new MamlHelp(comments, new(examples));
var written = help.Of(cmdlets);
var target = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(manifest))!, "en-US")).FullName;
written.Save(Path.Combine(target, "CoopTools.Cmdlets.dll-Help.xml"));
var pack = Pack.Federal;
foreach (var topic in new ITopic[] { new FactsTopic(pack, comments), new RulesTopic(pack, comments), new StandingTopic(pack, comments) })
    File.WriteAllText(Path.Combine(target, $"{topic.Name}.help.txt"), topic.Text());
if (Directory.Exists(pages))
    Directory.Delete(pages, recursive: true);
Directory.CreateDirectory(pages);
foreach (var command in written.Root!.Elements())
    File.WriteAllText(Path.Combine(pages, $"{MarkdownPage.Name(command)}.md"), MarkdownPage.Of(command));

// The build has to end for the examples to be run: what they print is held by a test.
foreach (var stale in help.Stale)
    Console.Error.WriteLine($"The output of this example is not known; src/CoopTools.Help/Update-Help.ps1 runs it. {stale}");
foreach (var gap in help.Gaps)
    Console.Error.WriteLine($"{Path.GetFileName(docFiles.Split(';')[0])} : error HELP001: {gap}");
return help.Gaps.Count == 0 ? 0 : 1;
