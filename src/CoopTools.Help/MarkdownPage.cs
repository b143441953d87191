using System.Xml.Linq;

namespace CoopTools.Help;

/// <summary>Writes a cmdlet's help as a page of Markdown, for Get-Help -Online.</summary>
internal static class MarkdownPage
{
    public static string Of(XElement command) => string.Join("\n\n", Blocks(command)) + "\n";

    public static string Name(XElement element) =>
        element.Descendants().First(e => e.Name == Maml.Command + "name" || e.Name == Maml.Text + "name").Value;

    private static IEnumerable<string> Blocks(XElement command) =>
    [
        $"# {Name(command)}",
        "<!-- Made by src/CoopTools.Help of the cmdlet's doc comments. CONTRIBUTING.md says how. -->",
        Text(command.Element(Maml.Command + "details")!),
        "## Syntax",
        Fenced("powershell", string.Join('\n', command.Descendants(Maml.Command + "syntaxItem").Select(Syntax))),
        "## Description",
        Text(command),
        "## Examples",
        .. command.Descendants(Maml.Command + "example").SelectMany(Example),
        "## Parameters",
        .. command.Element(Maml.Command + "parameters")!.Elements().SelectMany(Parameter),
        "## Inputs",
        Types(command, "inputType"),
        "## Outputs",
        Types(command, "returnValue"),
        "## Related",
        string.Join('\n', command.Descendants(Maml.Text + "linkText").Skip(1).Select(l => Related(l.Value))),
    ];

    private static IEnumerable<string> Example(XElement example, int index)
    {
        // The code ends at the first blank line, and its output follows.
        var parts = example.Element(Maml.Dev + "code")!.Value.Split("\n\n", 2);
        return
        [
            FormattableString.Invariant($"### Example {index + 1}"),
            Plain(example.Element(Maml.Dev + "remarks")!.Value),
            Fenced("powershell", parts[0]),
            .. parts.Skip(1).Select(output => Fenced("text", output)),
        ];
    }

    private static string Fenced(string language, string text) => $"```{language}\n{text}\n```";

    private static string Syntax(XElement item) => string.Join(' ', item.Elements(Maml.Command + "parameter").Select(Shown).Prepend(Name(item)));

    private static string Shown(XElement parameter)
    {
        var positioned = (string)parameter.Attribute("position")! is not "named";
        var name = positioned ? $"[-{Name(parameter)}]" : $"-{Name(parameter)}";
        var value = parameter.Element(Maml.Command + "parameterValue") is { } type ? $" <{type.Value}>" : string.Empty;
        return (bool)parameter.Attribute("required")! ? $"{name}{value}" : $"[{name}{value}]";
    }

    private static IEnumerable<string> Parameter(XElement parameter)
    {
        string?[] facts =
        [
            parameter.Element(Maml.Command + "parameterValue")?.Value ?? "Switch",
            (bool)parameter.Attribute("required")! ? "required" : null,
            (string)parameter.Attribute("position")! is var position and not "named" ? $"position {position}" : null,
            (string)parameter.Attribute("pipelineInput")! is var input and not "false" ? $"pipeline {input["true ".Length..]}" : null,
            (string)parameter.Attribute("aliases")! is { Length: > 0 } aliases ? $"alias {aliases}" : null,
            (bool)parameter.Attribute("globbing")! ? "wildcards" : null,
        ];
        return [$"### -{Name(parameter)}", $"*{string.Join(", ", facts.OfType<string>())}*", Text(parameter)];
    }

    private static string Types(XElement command, string element) => string.Join('\n', command.Descendants(Maml.Command + element)
        .Select(t => $"- `{Name(t)}`: {Text(t)}"));

    private static string Related(string name) => name.StartsWith("about_", StringComparison.Ordinal) ? $"- `Get-Help {name}`" : $"- [{name}]({name}.md)";

    private static string Text(XElement element) => string.Join("\n\n", Paragraphs(element));

    private static IEnumerable<string> Paragraphs(XElement element) =>
        element.Element(Maml.Text + "description")!.Elements(Maml.Text + "para").Select(p => Plain(p.Value));

    private static string Plain(string text) => string.Concat(text.Select(c => c is '\\' or '*' or '_' or '<' or '[' ? $"\\{c}" : $"{c}"));
}
