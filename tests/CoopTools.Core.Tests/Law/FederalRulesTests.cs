using static CoopTools.Law.Modality;

namespace CoopTools.Law;

public sealed class FederalRulesTests
{
    // Design, § 4, in its order.
    private static readonly (string Id, Modality Modality, string Places, string Notes)[] Table =
    [
        ("REQ-1", Prohibited, "Q1.b1", "C01"),
        ("REQ-2", Permitted, "Q1.b3", "C02"),
        ("REQ-3", Permitted, "Q1.b2 Q1.b4", "C03 C11 E04"),
        ("REQ-4", Conditional, "Q1.b5", "C04"),
        ("REQ-5", Conditional, "Q1.b5", ""),
        ("REQ-6", Conditional, "Q1.b5.s1 fn1", "E11 E12 E13 E15 E16"),
        ("REQ-7", Permitted, "Q1.b6", "E16"),
        ("RES-1", Prohibited, "Q2.b1", "C05 E02 E03"),
        ("RES-2", Prohibited, "Q2.b2.s1", "C05 E02"),
        ("RES-3", Prohibited, "Q2.b2.s2", "C05 E02"),
        ("RES-4", Prohibited, "Q2.b2.s3", "C05 E02"),
        ("RES-5", Permitted, "Q2.b3 fn2", "E14"),
        ("RES-6", Permitted, "Q2.b4 fn3", "C06 E09"),
        ("DET-1", Permitted, "Q3.b1 fn4", "C07 C12 E08 E17"),
        ("DET-2", Conditional, "Q3.b2 fn5", "C08 E05"),
        ("DET-3", Conditional, "Q3.b2 fn6", "C09 E06 E07 E10"),
        ("DET-4", Prohibited, "Q3.b2", "C10"),
        ("DET-5", Conditional, "Q3.b2 fn6", "C09"),
    ];

    [Fact]
    public void The_eighteen_rules_stand_in_order_with_modality_places_cautions_and_errata() => Assert.Equal(
        Table,
        Pack.Federal.Rules.Select(r => (r.Id, r.Modality, string.Join(' ', r.Places), string.Join(' ', r.Cautions.Concat(r.Errata)))));

    [Fact]
    public void Each_question_lists_its_rules() => Assert.Equal(
        [
            ("Q1", "REQ-1; REQ-2; REQ-3; REQ-4; REQ-5; REQ-6; REQ-7"),
            ("Q2", "RES-1; RES-2; RES-3; RES-4; RES-5; RES-6"),
            ("Q3", "DET-1; DET-2; DET-3; DET-4; DET-5"),
        ],
        Pack.Federal.Questions.Select(q => (q.Id, q.Rules.ToString())));

    [Fact]
    public void A_rule_belongs_to_the_question_that_lists_it() => Assert.All(
        Pack.Federal.Rules,
        r => Assert.Contains(r.Id, Pack.Federal.Questions.Find(r.Question)!.Rules));

    [Fact]
    public void Titles_fit_a_column_header() => Assert.All(Pack.Federal.Rules, r => Assert.InRange(r.Title.Length, 1, 60));

    [Fact]
    public void No_two_rules_have_one_title_or_one_statement() => Assert.Equal(
        (Table.Length, Table.Length),
        (Pack.Federal.Rules.Select(r => r.Title).Distinct().Count(), Pack.Federal.Rules.Select(r => r.Statement).Distinct().Count()));

    [Fact]
    public void No_rule_reads_more_than_five_facts() => Assert.All(Pack.Federal.Rules, r => Assert.InRange(r.Facts.Count, 1, 5));

    [Fact]
    public void A_rule_is_found_whatever_the_case_of_its_id() => Assert.Same(Pack.Federal.Rules.Find("DET-3"), Pack.Federal.Rules.Find("det-3"));

    [Fact]
    public void Only_the_rule_on_release_dates_has_a_sentence_for_circuits_without_a_decision() =>
        Assert.Equal("RES-6", Assert.Single(Pack.Federal.Rules, r => r.NoCircuitDecision is not null).Id);
}
