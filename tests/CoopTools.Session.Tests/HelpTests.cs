using System.Management.Automation;
using System.Reflection;

namespace CoopTools.Session.Tests;

public sealed class HelpTests : IDisposable
{
    private static readonly string[] Common = [.. Cmdlet.CommonParameters, .. Cmdlet.OptionalCommonParameters];

    private static readonly string Configuration = typeof(HelpTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private readonly Session _session = new();

    public static TheoryData<string> Cmdlets => [.. Directory.GetFiles(SourceTree.Path("src", "CoopTools.Cmdlets", "Commands"), "*Command.cs")
        .Select(f => Path.GetFileNameWithoutExtension(f)[..^"Command".Length])
        .Where(n => n.Contains("Coop", StringComparison.Ordinal))
        .Select(n => n.Insert(n.IndexOf("Coop", StringComparison.Ordinal), "-"))];

    public void Dispose() => _session.Dispose();

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void Every_cmdlet_has_a_synopsis_and_every_parameter_a_description(string cmdlet)
    {
        var help = _session.Run("param($name) Get-Help $name -Full", cmdlet).Succeeded().Output[0];
        Assert.DoesNotContain(cmdlet, (string)PSObject.AsPSObject(help.Properties["Synopsis"].Value).ToString().Trim(), StringComparison.Ordinal);
        var described = _session.Run("param($name) (Get-Help $name -Full).parameters.parameter | ForEach-Object { if (\"$($_.description.Text)\") { $_.name } }", cmdlet).Succeeded().Texts;
        var parameters = _session.Run("param($name) (Get-Command $name).Parameters.Keys | ForEach-Object { $_ }", cmdlet).Succeeded().Texts
            .Except(Common.Except(["WhatIf", "Confirm"], StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(parameters.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void What_comes_in_and_goes_out_and_what_belongs_together_is_told_in_sentences(string cmdlet)
    {
        var said = _session.Run("param($name) $h = Get-Help $name -Full; $h.inputTypes.inputType, $h.returnValues.returnValue | ForEach-Object { $_ } | ForEach-Object { \"$($_.type.name)|$($_.description.Text)\" }", cmdlet).Succeeded().Texts;
        Assert.True(said.Count >= 2);
        Assert.All(said, s => Assert.Matches(@"^[\w.]+\|[A-Z][^|]+\.$", s));
        var links = _session.Run("param($name) (Get-Help $name -Full).relatedLinks.navigationLink | Where-Object { -not $_.uri } | ForEach-Object linkText", cmdlet).Succeeded().Texts;
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.NotEmpty(_session.Run("param($name) Get-Help $name", l).Succeeded().Output));
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void The_help_on_the_web_is_a_page_of_the_project_that_says_the_same(string cmdlet)
    {
        var uri = Assert.Single(_session.Run("param($name) (Get-Command $name).HelpUri", cmdlet).Succeeded().Texts);
        Assert.Equal(uri, _session.Run("param($name) @((Get-Help $name -Full).relatedLinks.navigationLink)[0].uri", cmdlet).Succeeded().Texts[0]);
        Assert.EndsWith($"/docs/cmdlets/{cmdlet}.md", uri, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(SourceTree.Path("artifacts", Configuration, "docs", "cmdlets", $"{cmdlet}.md")), File.ReadAllText(SourceTree.Path("docs", "cmdlets", $"{cmdlet}.md")));
    }

    // What is printed changes with the views and the law: CONTRIBUTING.md says how the help is made anew.
    [Fact]
    public async Task The_examples_print_what_the_help_shows()
    {
        var target = _session.PathOf("outputs");
        var run = await Pwsh.Run(["-File", SourceTree.Path("src", "CoopTools.Help", "Get-ExampleOutput.ps1"), "-Module", Path.GetDirectoryName(Session.Manifest)!, "-Target", target]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal(Cmdlets.Count, Directory.GetFiles(target).Length);
        Assert.All(Directory.GetFiles(target), f => Assert.Equal(File.ReadAllText(SourceTree.Path("src", "CoopTools.Help", "Outputs", Path.GetFileName(f))), File.ReadAllText(f)));
    }

    [Theory]
    [InlineData("about_CoopTools_Facts", "Facts.Id")]
    [InlineData("about_CoopTools_Rules", "Rules.Id")]
    [InlineData("about_CoopTools_Standing", "States.Name")]
    public void A_topic_that_is_made_of_the_law_names_all_of_it_in_80_columns(string topic, string named)
    {
        var lines = _session.Run("param($name) Get-Help $name", topic).Succeeded().Texts[0].ReplaceLineEndings("\n").Split('\n');
        Assert.All(lines, l => Assert.True(l.Length <= 80, l));
        var names = _session.Run($"[CoopTools.Law.Pack]::Federal.{named}").Succeeded().Texts;
        var text = string.Join(' ', lines.Select(l => l.Trim()));
        Assert.All(names, n => Assert.Contains(n, text, StringComparison.Ordinal));
    }
}
