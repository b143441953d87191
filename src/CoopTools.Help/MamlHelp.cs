using System.Management.Automation;
using System.Xml.Linq;

namespace CoopTools.Help;

/// <summary>Writes help in MAML, the form that Get-Help reads for binary cmdlets.</summary>
internal sealed class MamlHelp(DocComments comments, ExampleOutputs outputs)
{
    // Of 80 columns the indentation of help and the prompt take eight.
    private const int WidestLine = 72;

    private static readonly string[] Common = [.. Cmdlet.CommonParameters];

    private readonly List<string> _gaps = [];
    private readonly List<string> _stale = [];

    /// <summary>What no doc comment says.</summary>
    public IReadOnlyList<string> Gaps => _gaps;

    /// <summary>The examples whose output is not known.</summary>
    public IReadOnlyList<string> Stale => _stale;

    public XDocument Of(IReadOnlyList<CmdletInfo> cmdlets) => new(new XElement(
        Maml.Root + "helpItems",
        new XAttribute("schema", "maml"),
        cmdlets.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => Command(c, cmdlets))));

    private XElement Command(CmdletInfo cmdlet, IReadOnlyList<CmdletInfo> cmdlets)
    {
        var member = $"T:{cmdlet.ImplementingType.FullName}";
        return new(
            Maml.Command + "command",
            new XAttribute(XNamespace.Xmlns + "maml", Maml.Text),
            new XAttribute(XNamespace.Xmlns + "command", Maml.Command),
            new XAttribute(XNamespace.Xmlns + "dev", Maml.Dev),
            new XElement(
                Maml.Command + "details",
                new XElement(Maml.Command + "name", cmdlet.Name),
                Maml.Description(Said(comments.Summary(member), $"{cmdlet.Name} has no summary.")),
                new XElement(Maml.Command + "verb", cmdlet.Verb),
                new XElement(Maml.Command + "noun", cmdlet.Noun)),
            Maml.Description([.. comments.Remarks(member)]),
            new XElement(Maml.Command + "syntax", cmdlet.ParameterSets.Select(s => Syntax(cmdlet, s))),
            new XElement(Maml.Command + "parameters", Parameters(cmdlet).Select(p => Parameter(cmdlet, p))),
            new XElement(Maml.Command + "inputTypes", Inputs(cmdlet)),
            new XElement(Maml.Command + "returnValues", Outputs(cmdlet, member)),
            new XElement(Maml.Command + "examples", Examples(cmdlet, member)),
            new XElement(Maml.Command + "relatedLinks", Links(cmdlet, member, cmdlets)));
    }

    private XElement Syntax(CmdletInfo cmdlet, CommandParameterSetInfo set) => new(
        Maml.Command + "syntaxItem",
        new XElement(Maml.Text + "name", cmdlet.Name),
        set.Parameters
            .Where(p => !Common.Contains(p.Name, StringComparer.Ordinal))
            .OrderBy(p => p.Position < 0 ? int.MaxValue : p.Position)
            .Select(p => Parameter(cmdlet, p)));

    // A parameter of several sets is described once, as it stands in the first.
    private static IEnumerable<CommandParameterInfo> Parameters(CmdletInfo cmdlet) => cmdlet.ParameterSets
        .SelectMany(s => s.Parameters)
        .Where(p => !Common.Contains(p.Name, StringComparer.Ordinal))
        .DistinctBy(p => p.Name, StringComparer.Ordinal);

    private XElement Parameter(CmdletInfo cmdlet, CommandParameterInfo parameter)
    {
        var isSwitch = parameter.ParameterType == typeof(SwitchParameter);
        return new(
            Maml.Command + "parameter",
            new XAttribute("required", parameter.IsMandatory ? "true" : "false"),
            new XAttribute("globbing", parameter.Attributes.OfType<SupportsWildcardsAttribute>().Any() ? "true" : "false"),
            new XAttribute("pipelineInput", Pipeline(parameter)),
            new XAttribute("position", parameter.Position < 0 ? "named" : parameter.Position),
            new XAttribute("aliases", string.Join(", ", parameter.Aliases)),
            new XElement(Maml.Text + "name", parameter.Name),
            Maml.Description(Said(Described(cmdlet, parameter), $"{cmdlet.Name} -{parameter.Name} has no summary.")),
            isSwitch ? null : new XElement(Maml.Command + "parameterValue", new XAttribute("required", "true"), TypeName(parameter.ParameterType)));
    }

    private string Described(CmdletInfo cmdlet, CommandParameterInfo parameter) => parameter.Name switch
    {
        "WhatIf" => "Says what would be written and writes nothing.",
        "Confirm" => "Asks before anything is written.",
        _ when cmdlet.ImplementingType.GetProperty(parameter.Name) is { } property => comments.Summary($"P:{property.DeclaringType!.FullName}.{parameter.Name}"),

        // A dynamic parameter is no property, and brings its help along.
        _ => parameter.HelpMessage ?? string.Empty,
    };

    // What comes through the pipeline is what some parameter takes from it, and is described there.
    private IEnumerable<XElement> Inputs(CmdletInfo cmdlet)
    {
        var taken = cmdlet.ParameterSets.SelectMany(s => s.Parameters)
            .Where(p => !p.IsDynamic)
            .Where(p => p.ValueFromPipeline || p.ValueFromPipelineByPropertyName)
            .DistinctBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => Maml.Typed("inputType", (Nullable.GetUnderlyingType(p.ParameterType) ?? p.ParameterType.GetElementType() ?? p.ParameterType).FullName!, $"For -{p.Name}: {Described(cmdlet, p)}"))
            .ToArray();
        return taken.Length > 0 ? taken : [Maml.Typed("inputType", "None", "Nothing comes through the pipeline.")];
    }

    private IEnumerable<XElement> Outputs(CmdletInfo cmdlet, string member) => cmdlet.OutputType
        .DistinctBy(t => t.Name, StringComparer.Ordinal)
        .Select(t => Maml.Typed(
            "returnValue",
            t.Name,
            Said(comments.Output(member, t.Name), $"{cmdlet.Name} does not say when it emits {t.Name}: add an <output cref=\"…\">.")));

    private IEnumerable<XElement> Examples(CmdletInfo cmdlet, string member)
    {
        var examples = comments.Examples(member);
        if (examples.Count == 0)
            _gaps.Add($"{cmdlet.Name} has no example.");
        foreach (var line in examples.SelectMany(e => e.Code.Split('\n')).Where(l => l.Length > WidestLine))
            _gaps.Add($"{cmdlet.Name}: this line of an example is wider than a terminal: {line}");
        return examples.Select((e, i) => new XElement(
            Maml.Command + "example",
            new XElement(Maml.Text + "title", $"-------------------------- Example {i + 1} --------------------------"),
            new XElement(Maml.Text + "introduction", new XElement(Maml.Text + "para", "PS> ")),
            new XElement(Maml.Dev + "code", WithOutput(cmdlet, e)),
            new XElement(Maml.Dev + "remarks", new XElement(Maml.Text + "para", e.Remark), new XElement(Maml.Text + "para"))));
    }

    private string WithOutput(CmdletInfo cmdlet, Example example)
    {
        var output = outputs.Find(cmdlet.Name, example);
        if (output is null)
            _stale.Add($"{cmdlet.Name}: {example.Code}");
        return string.IsNullOrEmpty(output) ? example.Code : $"{example.Code}\n\n{output}";
    }

    private IEnumerable<XElement> Links(CmdletInfo cmdlet, string member, IReadOnlyList<CmdletInfo> cmdlets)
    {
        var online = Said(new CommandMetadata(cmdlet.ImplementingType).HelpUri ?? string.Empty, $"{cmdlet.Name} has no HelpUri.");
        var related = comments.Related(member);
        if (related.Count == 0)
            _gaps.Add($"{cmdlet.Name} names nothing that it is related to: add a <seealso cref=\"…\"/>.");
        return related
            .Select(r => cmdlets.FirstOrDefault(c => string.Equals($"T:{c.ImplementingType.FullName}", r, StringComparison.Ordinal))?.Name ?? r)
            .Select(name => Maml.Link(name, string.Empty))
            .Prepend(Maml.Link("Online version:", online));
    }

    private static string Pipeline(CommandParameterInfo parameter) => (parameter.ValueFromPipeline, parameter.ValueFromPipelineByPropertyName) switch
    {
        (true, true) => "true (ByValue, ByPropertyName)",
        (true, false) => "true (ByValue)",
        (false, true) => "true (ByPropertyName)",
        _ => "false",
    };

    private static string TypeName(Type type) => Nullable.GetUnderlyingType(type)?.Name ?? type.Name;

    private string Said(string text, string gap)
    {
        if (text.Length == 0)
            _gaps.Add(gap);
        return text;
    }
}
