using System.Management.Automation.Host;

namespace CoopTools.ConsoleHost;

/// <summary>Choices as PowerShell writes them: <c>[Y] Yes  [N] No  [?] Help (default is "Y"): </c>.</summary>
internal sealed class ChoiceMenu(IReadOnlyList<ChoiceDescription> choices, int defaultChoice)
{
    private readonly (string Key, string Label, string Help)[] _choices = [.. choices.Select(Read)];

    /// <summary>The line that asks.</summary>
    public string Line =>
        string.Join("  ", _choices.Select(choice => $"[{choice.Key}] {choice.Label}").Append("[?] Help"))
        + (defaultChoice >= 0 ? $" (default is \"{_choices[defaultChoice].Key}\"): " : ": ");

    /// <summary>What each choice does.</summary>
    public string Help => string.Join(Environment.NewLine, _choices.Select(choice => $"{choice.Key} - {choice.Help}"));

    /// <summary>The index of the choice that an answer names by its key or its label; null for none.</summary>
    public int? Find(string answer)
    {
        var named = answer.Trim();
        if (named.Length == 0)
            return defaultChoice >= 0 ? defaultChoice : null;

        var index = Array.FindIndex(_choices, choice =>
            named.Equals(choice.Key, StringComparison.OrdinalIgnoreCase) || named.Equals(choice.Label, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index : null;
    }

    // "Yes to &All" has the key A and the label "Yes to All"; without an ampersand the label is its own key.
    private static (string Key, string Label, string Help) Read(ChoiceDescription choice)
    {
        var ampersand = choice.Label.IndexOf('&', StringComparison.Ordinal);
        var label = choice.Label.Replace("&", "", StringComparison.Ordinal);
        var key = ampersand >= 0 && ampersand < label.Length ? label.Substring(ampersand, 1).ToUpperInvariant() : label;
        return (key, label, choice.HelpMessage);
    }
}
