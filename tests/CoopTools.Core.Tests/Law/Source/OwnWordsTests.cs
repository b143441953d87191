using System.Text.RegularExpressions;

namespace CoopTools.Law.Source;

public sealed partial class OwnWordsTests
{
    private const int RunLength = 8;

    [Fact]
    public void No_run_of_eight_words_is_the_sources_own()
    {
        var runs = SourceText.Read().Places.Values.SelectMany(Runs).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(runs);

        // Citations and titles are not the source's words.
        foreach (var text in Pack.Federal.Authorities.SelectMany(a => a.Cited.Select(c => c.Printed).Append(a.Name).Append(a.Citation)))
            runs.ExceptWith(Runs(text));
        Assert.All(Texts(), text => Assert.DoesNotContain(Runs(text), runs.Contains));
    }

    [Fact]
    public void A_run_is_found_whatever_its_case_and_punctuation() =>
        Assert.Equal(["a b c d e f g h", "b c d e f g h 9"], Runs("A b, c (d) “e” f.\ng—h 9"));

    [Fact]
    public void A_section_of_a_code_counts_as_one_word() => Assert.Equal(["a b c d e f citation g"], Runs("a b c d e f 8 U.S.C. § 1103(a)(10) g"));

    private static IEnumerable<string> Texts()
    {
        var pack = Pack.Federal;
        var ofRules = pack.Rules.SelectMany(r => r.Cases.Select(c => c.Because)
            .Concat([r.Statement, r.UndecidedReason ?? string.Empty, r.NoCircuitDecision ?? string.Empty])
            .Concat(r.Examples.Select(e => e.Note))
            .Concat(r.Uses.Select(a => a.Note ?? string.Empty)));
        return ofRules
            .Concat(pack.Authorities.SelectMany(a => a.Cited.Select(c => c.Parenthetical ?? string.Empty).Append(a.Holding).Append(a.Posture ?? string.Empty)))
            .Concat(pack.Cautions.SelectMany(c => new[] { c.Proposition, c.Text }))
            .Concat(pack.Facts.SelectMany(f => f.Answers.Select(a => a.Meaning).Append(f.Question).Append(f.Excludes ?? string.Empty)))
            .Concat(pack.Questions.SelectMany(q => new[] { q.Text, q.Answer }))
            .Concat(pack.Errata.Select(e => e.Because))
            .Concat(pack.Places.SelectMany(p => new[] { p.Says, p.NotCovered ?? string.Empty }))
            .Where(text => text.Length > 0);
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(Section().Replace(text, "citation").ToLowerInvariant()).Select(m => m.Value).ToArray();
        for (var i = 0; i + RunLength <= words.Length; i++)
            yield return string.Join(' ', words[i..(i + RunLength)]);
    }

    [GeneratedRegex(@"\d+ (U\.S\.C\.|C\.F\.R\.) § \w+(\(\w+\))*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
