using System.Management.Automation;
using System.Management.Automation.Host;
using System.Runtime.CompilerServices;
using CoopTools.Citations;
using CoopTools.Explanations;
using CoopTools.Law;
using CoopTools.Law.Loading;

namespace CoopTools.Printing;

/// <summary>Prints one entry of the law that was asked for by its id as a page, and an explanation at the terminal's width.</summary>
public static class Page
{
    private const string Mark = "#Page";

    // An entry does not say of which law it is.
    private static readonly ConditionalWeakTable<object, Pack> Laws = [];

    /// <summary>The paragraphs of a rule, fact, question or citation.</summary>
    /// <param name="entry">The entry, or a copy of it from a job or a file.</param>
    /// <returns>The paragraphs.</returns>
    public static IEnumerable<string> Of(PSObject entry) => Of(entry, Laws.TryGetValue(entry.BaseObject, out var law) ? law : Pack.Federal);

    private static IEnumerable<string> Of(PSObject entry, Pack law) => entry.BaseObject switch
    {
        Rule rule => LawPage.Of(rule, law),
        Fact fact => LawPage.Of(fact, law),
        Question question => LawPage.Of(question, law),
        Citation citation => LawPage.Of(citation, law),
        _ => OfCopy(entry.Properties["Id"]?.Value as string, law),
    };

    private static IEnumerable<string> OfCopy(string? id, Pack pack) =>
        pack.Rules.Find(id) is { } rule ? LawPage.Of(rule, pack)
        : pack.Facts.Find(id) is { } fact ? LawPage.Of(fact, pack)
        : pack.Questions.Find(id) is { } question ? LawPage.Of(question, pack)
        : pack.Authorities.Find(id) is { } authority ? LawPage.Of(Citation.Of(authority), pack)
        : [id ?? string.Empty];

    /// <summary>An explanation in lines that fit; PowerShell prints a text as it is.</summary>
    /// <param name="explanation">The text.</param>
    /// <param name="host">The host.</param>
    /// <returns>The text.</returns>
    public static string Text(string explanation, PSHost host) => Words.Memo(explanation, Words.WidthOf(host));

    /// <summary>A text that is printed in lines that fit, and stays one text to a script.</summary>
    internal static PSObject Explanation(string text)
    {
        var marked = new PSObject(text);
        marked.TypeNames.Insert(0, "CoopTools.Explanation");
        return marked;
    }

    /// <summary>Marks what is printed as a page. The mark sticks to the object, so it must be nobody else's.</summary>
    internal static PSObject Marked(object copy, Pack law)
    {
        Laws.AddOrUpdate(copy, law);
        var marked = new PSObject(copy);
        marked.TypeNames.Insert(0, copy.GetType().FullName + Mark);
        return marked;
    }
}
