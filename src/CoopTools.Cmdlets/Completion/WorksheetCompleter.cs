using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace CoopTools.Completion;

/// <summary>Completes the sheets of the file that the line names.</summary>
public sealed class WorksheetCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName,
        string parameterName,
        string wordToComplete,
        CommandAst commandAst,
        IDictionary fakeBoundParameters) =>
        Completions.Of(
            (GivenFile.Of(fakeBoundParameters)?.Sheets ?? []).Select(s => (s.Name, s.IsVisible ? "a sheet" : "a hidden sheet")),
            wordToComplete);
}
