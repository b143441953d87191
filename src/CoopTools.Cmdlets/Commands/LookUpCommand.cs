using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Law;
using CoopTools.Printing;

namespace CoopTools.Commands;

/// <summary>What the cmdlets that look the law up have in common: what is piped in leads to what belongs to it, each once.</summary>
public abstract class LookUpCommand : LawCommand
{
    private readonly HashSet<object> _given = [];
    private object? _byId;
    private (PSObject? Item, IReadOnlyList<Rule>? Rules) _named;

    /// <summary>Ids, or objects that name what is looked up: findings, rules, questions, facts, citations, rows of a table with such a column.</summary>
    [Parameter(ValueFromPipeline = true)]
    [AllowNull]
    public PSObject?[]? InputObject { get; set; }

    private protected abstract LawNoun Noun { get; }

    /// <inheritdoc/>
    protected sealed override void ProcessRecord()
    {
        if (InputObject is null && !MyInvocation.ExpectingInput)
            Look(null);
        foreach (var item in InputObject ?? [])
        {
            if (item is not null)
                Look(item);
        }
    }

    /// <summary>Looks up what an object leads to; everything where there is none.</summary>
    private protected abstract void Look(PSObject? item);

    /// <summary>Writes entries that have not been written yet; one that was asked for by its id alone prints as a page.</summary>
    private protected void WriteEntries<T>(IEnumerable<T> found, string[]? ids, Func<T, object> identity, Func<T, T> copy)
        where T : notnull
    {
        var entries = found.ToArray();
        if (entries is [var entry] && ids is [var id] && !MyInvocation.ExpectingInput && !WildcardPattern.ContainsWildcardCharacters(id))
            WriteObject(Page.Marked(copy(entry), Law));
        else
            WriteOnce(entries, identity);
    }

    /// <summary>Writes what has not been written yet.</summary>
    private protected void WriteOnce<T>(IEnumerable<T> found, Func<T, object> identity)
    {
        foreach (var item in found.Where(i => _given.Add(identity(i))))
            WriteObject(item);
    }

    /// <summary>The rules that an object names, in the pack's order; null where it names none. One that does not exist is told once.</summary>
    private protected IReadOnlyList<Rule>? RulesNamedBy(PSObject item)
    {
        if (!ReferenceEquals(_named.Item, item))
            _named = (item, item.BaseObject is not string && PipedIds.Of(item, LawNoun.Rule) is { } ids ? RulesOf(ids) : null);
        return _named.Rules;
    }

    /// <summary>The entries that an object leads to: those it names, else those of the rules it names.</summary>
    private protected IReadOnlyList<T> Entries<T>(PSObject? item, Register<T> entries, Func<T, string> idOf, Func<Rule, IEnumerable<string>> ofRule)
        where T : class
    {
        if (item is null)
            return entries;
        if (PipedIds.Of(item, Noun) is { } ids)
            return ids.Count == 0 ? [] : Lookup.ByIds(entries, ids, idOf, Missing(entries, idOf));
        if (RulesNamedBy(item) is not { } rules)
            return Refused<T>(item);
        var named = rules.SelectMany(ofRule).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return entries.Where(e => named.Contains(idOf(e))).ToArray();
    }

    /// <summary>The entries that the patterns of a parameter name; asked for once, so that what does not exist is told once.</summary>
    private protected HashSet<T> ById<T>(Register<T> entries, string[]? patterns, Func<T, string> idOf)
        where T : class =>
        (HashSet<T>)(_byId ??= Lookup.ByIds(entries, patterns, idOf, Missing(entries, idOf)).ToHashSet<T>(ReferenceEqualityComparer.Instance));

    private Action<string> Missing<T>(Register<T> entries, Func<T, string> idOf)
        where T : class =>
        id => Missing(Noun.One.ToLowerInvariant(), id, MyInvocation.MyCommand.Name, entries.Select(idOf));

    private IReadOnlyList<T> Refused<T>(PSObject item)
    {
        var properties = string.Join(", ", new[] { Noun.One, Noun.Many, LawNoun.Rule.One, LawNoun.Rule.Many }.Distinct(StringComparer.Ordinal));
        var message = $"This is a {item.BaseObject.GetType().Name}, which names no {Noun.One.ToLowerInvariant()}: one of the properties {properties} was looked for. Pipe in an id, or an object that has one of them.";
        WriteError(new(new PSInvalidCastException(message), $"NamesNo{Noun.One}", ErrorCategory.InvalidType, item));
        return [];
    }
}
