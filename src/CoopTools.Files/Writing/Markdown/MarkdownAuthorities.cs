using CoopTools.Comparison;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Markdown;

/// <summary>The authorities of the rules, and what a careful reader has to know.</summary>
internal static class MarkdownAuthorities
{
    /// <summary>Writes it.</summary>
    public static void Write(MarkdownPage page, Matrix matrix)
    {
        page.Heading(2, "Authorities");
        page.Paragraph($"{Meanings.HowFarBindingGoes} † marks what the pack adds to its source.");
        page.Table(["Rule", "Role", "Authority"], matrix.Rules.SelectMany(rule => FindingWords.Uses(rule, matrix.SourceOnly).Select(use => (IEnumerable<string?>)
            [rule.Id, use.Role.ToString(), $"{use.Introduced}{(use.Origin == AuthorityOrigin.Supplement ? "†" : null)}{(use.Note is null ? null : $" ({use.Note.TrimEnd('.')})")}"])));
        page.Heading(2, "Cautions");
        page.Labelled(matrix.Rules.SelectMany(r => r.Cautions).Distinct(StringComparer.Ordinal).Select(id => (id, matrix.Pack.Cautions.Find(id)!.Text)));
    }
}
