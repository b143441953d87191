using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace CoopTools.ConsoleHost;

/// <summary>What the engine asks a person: a line, the values of parameters, a choice. Where nobody can answer, an error says so.</summary>
internal sealed class Questions(Terminal terminal)
{
    /// <summary>The error where a question cannot be asked.</summary>
    public static HostException NobodyAnswers(string what) =>
        new($"{what} is asked for, but nobody can answer: standard input is not a terminal, or -NonInteractive was given. Give every value as an argument (and -Confirm:$false to what asks for confirmation).");

    /// <summary>The error for passwords and credentials.</summary>
    public static HostException SecretsAreRefused() =>
        new("This host does not ask for passwords or credentials. Run this in PowerShell (https://aka.ms/powershell).");

    /// <summary>Asks for one line.</summary>
    /// <exception cref="HostException">Nobody can answer.</exception>
    /// <exception cref="PipelineStoppedException">The person pressed Ctrl+C.</exception>
    public string Ask(string prompt)
    {
        if (!terminal.CanAsk)
            throw NobodyAnswers("A line of text");

        return new LineReader(terminal.Questions, () => terminal.Width).Read(prompt, new LineEditor()) ?? throw new PipelineStoppedException();
    }

    /// <summary>Asks for the values of parameters, one a line; for an array one element a line, up to an empty one.</summary>
    public Dictionary<string, PSObject> AskForFields(string caption, string message, Collection<FieldDescription> fields)
    {
        if (!terminal.CanAsk)
            throw NobodyAnswers(string.Join(", ", fields.Select(field => field.Name)));

        Introduce(caption, message);
        return fields.ToDictionary(field => field.Name, AskForField, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Asks for one of several choices until the answer is one.</summary>
    /// <returns>The index of the choice.</returns>
    public int AskForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        if (!terminal.CanAsk)
            throw NobodyAnswers($"\"{message.ReplaceLineEndings(" ")}\"");

        Introduce(caption, message);
        var menu = new ChoiceMenu(choices, defaultChoice);
        while (true)
        {
            var answer = Ask(menu.Line);
            if (menu.Find(answer) is { } choice)
                return choice;
            if (answer.Trim() is "?")
                terminal.Questions.WriteLine(menu.Help);
        }
    }

    private PSObject AskForField(FieldDescription field)
    {
        var type = LanguagePrimitives.ConvertTo<Type>(field.ParameterTypeFullName);
        if (type == typeof(SecureString) || type == typeof(PSCredential))
            throw SecretsAreRefused();
        if (!type.IsArray)
            return PSObject.AsPSObject(Ask($"{field.Name}: "));

        var elements = new List<string>();
        while (Ask($"{field.Name}[{elements.Count}]: ") is { Length: > 0 } element)
            elements.Add(element);
        return PSObject.AsPSObject(elements.ToArray());
    }

    private void Introduce(string caption, string message)
    {
        foreach (var line in new[] { "", caption, message }.Where(line => line is not null))
            terminal.Questions.WriteLine(line);
    }
}
