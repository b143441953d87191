using System.Management.Automation;

namespace CoopTools.Session.Tests;

public sealed class HelpTests : IDisposable
{
    private static readonly string[] Common = [.. Cmdlet.CommonParameters, .. Cmdlet.OptionalCommonParameters];

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
    public void Every_example_runs(string cmdlet)
    {
        CopyExamples();
        var examples = _session.Run("param($name) (Get-Help $name -Full).examples.example | ForEach-Object code", cmdlet).Succeeded().Texts;
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var result = _session.Run("$ExecutionContext.SessionState.Path.SetLocation($folder) | Out-Null\n" + example);
            Assert.True(result.Errors.Count == 0, $"{example}\n{string.Join('\n', result.Errors)}");
        }
    }

    [Fact]
    public void The_about_topic_explains_binding_and_persuasive()
    {
        var text = _session.Run("Get-Help about_CoopTools").Succeeded().Texts[0];
        Assert.Contains("Binding", text, StringComparison.Ordinal);
        Assert.Contains("does not\n    bind most state courts", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private void CopyExamples()
    {
        var target = Directory.CreateDirectory(_session.PathOf("examples")).FullName;
        foreach (var file in Directory.GetFiles(SourceTree.Path("examples")))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
    }
}
