using System.Management.Automation;
using System.Management.Automation.Host;
using CoopTools.Citations;
using CoopTools.Explanations;
using CoopTools.Law;
using CoopTools.Law.Loading;

namespace CoopTools.Printing;

/// <summary>Prints one entry of the law that was asked for by its id as a page, and an explanation at the terminal's width.</summary>
public static class Page
{
    private const string Mark = "#Page";

    /// <summary>The paragraphs of a rule, fact, question or citation.</summary>
    /// <param name="entry">The entry, or a copy of it from a job or a file.</param>
    /// <returns>The paragraphs.</returns>
    public static IEnumerable<string> Of(PSObject entry) => entry.BaseObject switch
    {
        Rule rule => LawPage.Of(rule, Pack.Federal),
        Fact fact => LawPage.Of(fact, Pack.Federal),
        Question question => LawPage.Of(question, Pack.Federal),
        Citation citation => LawPage.Of(citation, Pack.Federal),
        _ => OfCopy(entry.Properties["Id"]?.Value as string, Pack.Federal),
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
    internal static PSObject Marked(object copy)
    {
        var marked = new PSObject(copy);
        marked.TypeNames.Insert(0, copy.GetType().FullName + Mark);
        return marked;
    }
}
