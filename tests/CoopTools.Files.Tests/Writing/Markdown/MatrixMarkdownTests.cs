using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Explanations;
using CoopTools.Files.Writing.Markdown;
using CoopTools.Files.Writing.Words;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Markdown;

public sealed class MatrixMarkdownTests
{
    public static TheoryData<string> Matrices => ["small", "empty", "large", "two inputs", "hostile", "grouped", "turned", "both"];

    [Theory]
    [MemberData(nameof(Matrices))]
    public void Every_line_of_a_table_has_as_many_cells_as_its_header(string matrix)
    {
        var tables = MarkdownTables.Of(Reports.Text("md", Named(matrix)));
        Assert.NotEmpty(tables);
        Assert.All(tables, t => Assert.All(t, line => Assert.Equal(t[0].Length, line.Length)));
    }

    [Theory]
    [MemberData(nameof(Matrices))]
    public void Nothing_in_it_is_markup_of_another_language(string matrix) =>
        Assert.DoesNotContain('<', Reports.Text("md", Named(matrix)));

    [Fact]
    public void The_matrix_has_a_line_for_each_record_and_a_column_for_each_rule()
    {
        var matrix = Sample.Small();
        var table = MarkdownTables.Of(Reports.Text("md", matrix)).Single(t => t[0].Contains("REQ-1") && t[0].Contains("Jurisdiction"));
        Assert.Equal(Pack.Federal.Rules.Select(r => r.Id), table[0][^18..]);
        Assert.Equal(["Example County", "Sample County Sheriff's Office", "City of Placeholder"], table[2..].Select(l => l[0]));
        Assert.Equal(matrix.Rows.ElementAt(0).Cells.Select(f => Verdict.Of(f!).ToString()), table[2][^18..]);
    }

    [Fact]
    public void Turned_it_has_a_line_for_each_rule()
    {
        var table = MarkdownTables.Of(Reports.Text("md", Named("turned"))).Single(t => t[0].Contains("Example County, TX"));
        Assert.Equal(Pack.Federal.Rules.Select(r => r.Id), table[2..].Select(l => l[0]));
    }

    [Fact]
    public void Grouped_it_has_a_heading_and_a_table_for_each_group()
    {
        var text = Reports.Text("md", Named("grouped"));
        Assert.Contains("### Third Circuit: 1 record\n", text, StringComparison.Ordinal);
        Assert.Contains("### Fifth Circuit: 1 record\n", text, StringComparison.Ordinal);
        Assert.Contains("### Circuit unknown: 1 record\n", text, StringComparison.Ordinal);
        Assert.Equal(3, MarkdownTables.Of(text).Count(t => t[0].Contains("Jurisdiction") && t[0].Contains("DET-1")));
    }

    [Fact]
    public void Every_finding_that_is_listed_has_its_jurisdiction_and_rule()
    {
        var matrix = Sample.Small();
        var lines = MarkdownTables.Of(Reports.Text("md", matrix)).Single(t => t[0].Contains("Why"))[2..];
        Assert.All(matrix.Listed, f => Assert.Contains(lines, l => l[0] == Verdict.Of(f).ToString() && l[1] == f.Rule && l[2].Contains(f.Record.ToString(), StringComparison.Ordinal)));
        Assert.Equal(matrix.Listed.Count(), FindingGroup.Of(matrix.Listed, matrix.Rules).Sum(g => g.Findings.Count));
    }

    [Fact]
    public void Without_a_row_it_says_so_and_accounts_for_the_input()
    {
        var text = Reports.Text("md", Sample.Empty());
        Assert.Contains("No jurisdiction record was evaluated", text, StringComparison.Ordinal);
        Assert.Contains("2 rows read = 0 accepted + 2 rejected", text, StringComparison.Ordinal);
        Assert.Contains("it has no name", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_errata_that_touch_the_findings_stand_with_their_rules_under_the_registers_caption()
    {
        var section = Section(Sample.Small(f => f.Rule is "DET-2" or "DET-3"), "Errata of the source");
        Assert.StartsWith(MarkdownText.Plain(Pack.Federal.ErrataCaption), section, StringComparison.Ordinal);
        Assert.Equal(
            new[] { ("E05", "DET-2"), ("E06", "DET-3, DET-5"), ("E07", "DET-3, DET-5"), ("E10", "DET-3, DET-5"), ("E18", "DET-3, DET-5") }
                .Select(e => $"- **{e.Item1} ({e.Item2})**: {MarkdownText.Plain(SourceWords.Of(Pack.Federal.Errata.Find(e.Item1)!))}"),
            section.Split('\n').Where(l => l.StartsWith("- ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_no_erratum_touches_a_finding_it_says_so() => Assert.Equal(
        "No erratum touches the rules of the findings in this report.",
        Section(Sample.Small(f => f.Rule == "DET-4"), "Errata of the source").Trim());

    [Fact]
    public void A_caution_stands_behind_what_it_is_about()
    {
        var section = Section(Sample.Small(), "Cautions");
        var lines = section.Split('\n');
        Assert.All(Pack.Federal.Cautions, c => Assert.Contains($"- **{c.Id}**: {MarkdownText.Plain(SourceWords.Of(c))}", lines));
    }

    [Fact]
    public void It_says_whom_the_law_does_not_reach()
    {
        var section = Section(Sample.Small(), "Whom the law does not reach");
        Assert.All(Pack.Federal.NotReached, n => Assert.Contains(MarkdownText.Plain(n.Because), section, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_cases_and_signals_are_italic()
    {
        var lines = MarkdownTables.Of(Reports.Text("md", Sample.Small())).Single(t => t[0].Contains("Authority") && t[0].Contains("Role"))[2..];
        Assert.Contains(lines, l => l[2].StartsWith("*see, e.g.*, *Galarza v. Szalczyk*, 745 F.3d 634, 636 (", StringComparison.Ordinal));
        Assert.Contains(lines, l => l[2].StartsWith("*but see* *City of El Cenizo v. Texas*, 890", StringComparison.Ordinal));
        Assert.Contains(lines, l => l[2].Contains(@", at \*6 (D. Or.", StringComparison.Ordinal));
        Assert.All(lines.Where(l => l[2].Contains("U.S.C.", StringComparison.Ordinal)), l => Assert.DoesNotContain('*', l[2]));
    }

    [Fact]
    public void Each_authority_that_is_cited_has_its_days_its_posture_and_whether_it_was_read()
    {
        var table = MarkdownTables.Of(Reports.Text("md", Sample.Small())).Single(t => t[0].Contains("In force"));
        var uses = Pack.Federal.Rules.SelectMany(r => r.Uses).Concat(Pack.Federal.NotReached.SelectMany(n => n.Uses));
        var cited = uses.Select(u => u.Authority).ToHashSet();
        string[] Line(Authority a) => [a.Citation, Wording.InForce(a), a.Posture ?? string.Empty, Wording.Verified(a.Verified, a.Unverified)];
        Assert.Equal(Pack.Federal.Authorities.Where(cited.Contains).Select(a => Line(a).Select(MarkdownText.Plain)), table[2..]);
    }

    [Fact]
    public void Only_the_authorities_of_the_source_are_cited_where_only_those_were_used() => Assert.Equal(
        (true, false),
        (Reports.Text("md", Sample.Small()).Contains("Printz v. United States", StringComparison.Ordinal), Reports.Text("md", Sample.Small(sourceOnly: true)).Contains("| Background | *Printz v. United States*", StringComparison.Ordinal)));

    private static string Section(Matrix matrix, string heading)
    {
        var sections = Reports.Text("md", matrix).Split("\n## ");
        return sections.Single(s => s.StartsWith($"{heading}\n", StringComparison.Ordinal))[(heading.Length + 2)..];
    }

    private static Matrix Named(string name) => name switch
    {
        "empty" => Sample.Empty(),
        "large" => Sample.Large(60),
        "two inputs" => Sample.Of([["Example County", "TX"]], null, false, "second.csv"),
        "hostile" => Reports.HostileMatrix,
        "grouped" => Sample.Arranged(Sample.Small(), new() { GroupBy = MatrixGrouping.Circuit }),
        "turned" => Sample.Arranged(Sample.Small(), new() { Orientation = MatrixOrientation.Rule }),
        "both" => Sample.Arranged(Sample.Large(60), new() { Orientation = MatrixOrientation.Rule, GroupBy = MatrixGrouping.State }),
        _ => Sample.Small(),
    };
}
