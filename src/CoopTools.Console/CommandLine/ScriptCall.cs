using System.Management.Automation.Language;
using System.Text.RegularExpressions;

namespace CoopTools.ConsoleHost;

/// <summary>
/// Writes the statement that calls a script with arguments from a command line. Names bind parameters; values stay text,
/// whatever they look like, so that nothing in an argument is ever evaluated.
/// </summary>
internal static partial class ScriptCall
{
    /// <summary>The statement: <c>&amp; 'path' -Name 'value' …</c>.</summary>
    public static string Write(string path, IReadOnlyList<string> arguments) =>
        string.Join(' ', arguments.Select((argument, i) => Word(argument, isLast: i == arguments.Count - 1)).Prepend($"& {Quoted(path)}"));

    private static string Word(string argument, bool isLast)
    {
        var parameter = Parameter().Match(argument);
        if (!parameter.Success)
            return Quoted(argument);

        var name = parameter.Groups["name"].Value;
        var value = parameter.Groups["value"];
        if (!value.Success)
            return name;
        if (value.Length == 0)
            return isLast ? name : name + ":"; // "-Name: value" in two arguments: the next is the value

        // PowerShell's host makes Booleans of these after a colon, and of nothing else.
        return bool.TryParse(value.Value.TrimStart('$'), out var boolean)
            ? $"{name}:${(boolean ? "true" : "false")}"
            : $"{name}:{Quoted(value.Value)}";
    }

    private static string Quoted(string text) => $"'{CodeGeneration.EscapeSingleQuotedStringContent(text)}'";

    /// <summary>A dash and a name that starts with a letter: -5 is a value.</summary>
    [GeneratedRegex(@"^(?<name>-[\p{L}_][\p{L}\p{Nd}_-]*)(:(?<value>.*))?$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
