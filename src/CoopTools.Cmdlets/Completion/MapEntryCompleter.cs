using System.Collections;
using System.Management.Automation;
using CoopTools.Cells;
using CoopTools.Intakes;
using CoopTools.Intakes.Suggestions;
using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes a map: the one that -Suggest proposes for the file, or one of our names with a header of the file.</summary>
public sealed class MapEntryCompleter : Completer
{
    private protected override IEnumerable<CompletionResult> Complete(string parameter, string word, IDictionary bound)
    {
        if (GivenFile.Of(bound)?.Head is not var (headers, rows))
            return [];
        var (typed, law) = (Completions.Bare(word), BoundLaw.Of(bound));
        return typed.Length > 0
            ? Entries(headers, typed, law)
            : Proposed(headers, rows, law).Concat(Entries(headers, nameof(IdentityField.Jurisdiction), law));
    }

    private static IEnumerable<CompletionResult> Proposed(IReadOnlyList<string> headers, IReadOnlyList<Row> rows, Pack law)
    {
        var proposed = ColumnSuggester.Suggest(headers, rows, law).Where(s => s.MapEntry is not null).ToArray();
        if (proposed.Length == 0)
            yield break;
        var map = $"@{{ {string.Join("; ", proposed.Select(p => p.MapEntry))} }}";
        yield return Completions.Of(map, "what -Suggest proposes", string.Join("\n", proposed.Select(p => $"{p}: {p.Reason}")));
    }

    private static IEnumerable<CompletionResult> Entries(IReadOnlyList<string> headers, string word, Pack law) =>
        from field in Enum.GetNames<IdentityField>().Concat(law.Facts.Select(f => f.Id))
        where field.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        from header in headers.Where(h => h.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)
        select Completions.OfEntry(field, header, $"The column '{header}' gives {field}.");
}
