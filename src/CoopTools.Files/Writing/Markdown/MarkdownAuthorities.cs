using CoopTools.Citations;
using CoopTools.Comparison;
using CoopTools.Explanations;
using CoopTools.Files.Writing.Words;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Markdown;

/// <summary>The authorities of the rules, what a careful reader has to know, and where the source errs.</summary>
internal static class MarkdownAuthorities
{
    /// <summary>Writes it.</summary>
    public static void Write(MarkdownPage page, Matrix matrix)
    {
        page.Heading(2, "Authorities");
        page.Paragraph($"{matrix.Pack.Words.HowFarBindingGoes} † marks what the pack adds to its source.");
        page.Table(["Rule", "Role", "Authority"], matrix.Rules.SelectMany(rule => FindingWords.Uses(rule, matrix.SourceOnly)
            .Select(use => (IEnumerable<MarkdownCell>)[rule.Id, use.Role.ToString(), Cited(use)])));
        Register(page, matrix);
        if (Statements.NotReached(matrix).Any())
        {
            page.Heading(2, Statements.NotReachedTitle);
            page.Labelled(Statements.NotReached(matrix));
        }

        page.Heading(2, "Cautions");
        page.Labelled(FindingWords.Cautions(matrix).Select(c => (c.Id, SourceWords.Of(c))));
        Errata(page, matrix);
    }

    // Each once: when it counts, how it was decided, and whether it was read.
    private static void Register(MarkdownPage page, Matrix matrix) =>
        page.Table(["Authority", Statements.InForce, "Posture", "Verified"], FindingWords.Register(matrix).Select(a => (IEnumerable<string?>)
            [a.Citation, Wording.InForce(a), a.Posture, Wording.Verified(a.Verified, a.Unverified)]));

    private static void Errata(MarkdownPage page, Matrix matrix)
    {
        var errata = Statements.Errata(matrix).ToArray();
        page.Heading(2, Statements.ErrataTitle);
        page.Paragraph(errata.Length == 0 ? Statements.NoErratum : matrix.Pack.ErrataCaption);
        if (errata.Length > 0)
            page.Labelled(errata);
    }

    private static MarkdownCell Cited(AuthorityUse use)
    {
        var dagger = use.Origin == AuthorityOrigin.Supplement ? "†" : null;
        var note = use.Note is null ? null : $" ({use.Note.TrimEnd('.')})";
        return MarkdownCell.Of([.. Bluebook.Runs(use), new Run($"{dagger}{note}", Italic: false)]);
    }
}
