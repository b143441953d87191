using static CoopTools.Law.Modality;

namespace CoopTools.Law;

public sealed class FederalRulesTests
{
    // Design, § 4, in its order.
    private static readonly (string Id, Modality Modality, string Places, string Notes)[] Table =
    [
        ("REQ-1", Prohibited, "Q1.b1", "C01"),
        ("REQ-2", Permitted, "Q1.b3", "C02 C12 C14 C15"),
        ("REQ-3", Permitted, "Q1.b2 Q1.b4", "C02 C03 C11 C12 C14 E01 E04"),
        ("REQ-4", Conditional, "Q1.b5", "C04 C14"),
        ("REQ-5", Conditional, "Q1.b5", "C14"),
        ("REQ-6", Conditional, "Q1.b5.s1 fn1", "C14 E11 E12 E13 E15 E16 E19"),
        ("REQ-7", Permitted, "Q1.b6", "C12 C14 E16"),
        ("RES-1", Prohibited, "Q2.b1", "C05 C12 C14 C16 E02 E03"),
        ("RES-2", Prohibited, "Q2.b2.s1", "C05 C12 C14 C16 E02"),
        ("RES-3", Prohibited, "Q2.b2.s2", "C05 C12 C14 C16 E02"),
        ("RES-4", Prohibited, "Q2.b2.s3", "C05 C12 C14 C16 E02"),
        ("RES-5", Permitted, "Q2.b3 fn2", "C14 E14"),
        ("RES-6", Permitted, "Q2.b4 fn3", "C06 C14 E09"),
        ("DET-1", Permitted, "Q3.b1 fn4", "C07 C12 E08 E17"),
        ("DET-2", Conditional, "Q3.b2 fn5", "C08 E05"),
        ("DET-3", Conditional, "Q3.b2 fn6", "C09 E06 E07 E10 E18"),
        ("DET-4", Prohibited, "Q3.b2", "C10"),
        ("DET-5", Conditional, "Q3.b2 fn6", "C09 E06 E07 E10 E18"),
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

    // Where courts decide the point at all, and some circuits have not: § 1373, and what a hold asks for. On the cause for a hold (DET-3)
    // the reason itself says that courts differ.
    [Fact]
    public void The_rules_that_courts_of_appeals_settle_one_by_one_have_a_sentence_for_circuits_without_a_decision()
    {
        Assert.Equal("RES-1 RES-2 RES-3 RES-4 RES-6 DET-2 DET-5", string.Join(' ', Pack.Federal.Rules.Where(r => r.NoCircuitDecision is not null)));
        Assert.All(Pack.Federal.Rules.Select(r => r.NoCircuitDecision).OfType<string>(), sentence =>
        {
            Assert.StartsWith("No decision of the court of appeals for this circuit is recorded ", sentence, StringComparison.Ordinal);
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void No_rule_leaves_anyone_out_whom_the_pack_does_not() => Assert.All(Pack.Federal.Rules, r => Assert.Empty(r.NotReached));

    [Fact]
    public void The_pack_leaves_out_American_Samoa_and_the_tribes() =>
        Assert.Equal([("AS", null), (null, JurisdictionKind.Tribe)], Pack.Federal.NotReached.Select(n => (n.State, n.Kind)));
}
