using System.Collections;
using System.Management.Automation;

namespace CoopTools.Completion;

/// <summary>
/// Completes a hashtable with one entry, from the name that is typed before it, or from name=value. Inside the braces PowerShell asks
/// no completer: it knows the keys of its own cmdlets alone.
/// </summary>
public abstract class EntryCompleter : Completer
{
    private protected override IEnumerable<CompletionResult> Complete(string parameter, string word, IDictionary bound)
    {
        var typed = Completions.Bare(word).Split('=', 2);
        return Entries(bound)
            .Where(e => Starts(e.Name, typed[0]) && (typed.Length < 2 || Starts(e.Value, typed[1])))
            .Select(e => Completions.OfEntry(e.Name, e.Value, e.Tip));
    }

    private protected abstract IEnumerable<(string Name, string Value, string Tip)> Entries(IDictionary bound);

    private static bool Starts(string text, string typed) => text.StartsWith(typed.Trim(), StringComparison.OrdinalIgnoreCase);
}
