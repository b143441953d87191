using CoopTools.Intakes;
using CoopTools.Intakes.Mending;

namespace CoopTools.Law;

public sealed class FederalFactsTests
{
    private const string YesNo = "Yes No";

    private const string Restriction = "Yes ExceptAsFederalLawRequires No";

    // Design, § 3, in its order.
    private static readonly (string Id, string Answers)[] Table =
    [
        ("enforces-own-immigration-law", YesNo),
        ("communication-policy", "Required Allowed Silent Forbidden"),
        ("claims-duty-to-communicate", YesNo),
        ("assists-dhs", YesNo),
        ("assists-at-dhs-request", YesNo),
        ("performs-officer-functions", YesNo),
        ("agreement-287g", "Yes Pending No"),
        ("agreement-mass-influx", YesNo),
        ("state-law-on-agreements", "Requires Forbids Silent"),
        ("officers-trained-and-certified", YesNo),
        ("functions-designated", YesNo),
        ("under-dhs-supervision", YesNo),
        ("uses-mass-influx-powers", YesNo),
        ("mass-influx-consent", YesNo),
        ("mass-influx-training", "Yes Waived No"),
        ("mass-influx-in-force", YesNo),
        ("claims-duty-to-agree", YesNo),
        ("restricts-sharing-status", Restriction),
        ("restricts-requesting-status", Restriction),
        ("restricts-maintaining-status", Restriction),
        ("restricts-exchanging-status", Restriction),
        ("status-inquiry", "Required Allowed Silent Forbidden"),
        ("claims-1373-inquiry-authority", YesNo),
        ("restricts-release-information", YesNo),
        ("detainer-practice", "HonorsAll IfWarrantAttached ByCharge CaseByCase JudicialWarrantOnly DeclinesAll Silent"),
        ("state-law-on-detainers", "Requires Forbids Silent"),
        ("claims-duty-to-detain", YesNo),
        ("holds-past-release", YesNo),
        ("hold-basis", "JudicialWarrant ProbableCauseOfCrime AdministrativeWarrant DetainerAlone"),
        ("neutral-review", YesNo),
        ("treats-immigration-warrant-as-judicial", YesNo),
    ];

    [Fact]
    public void The_facts_of_the_design_stand_in_order_with_their_answers()
    {
        var asked = Table.Select(t => t.Item1).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(Table, Pack.Federal.Facts.Where(f => asked.Contains(f.Id)).Select(f => (f.Id, string.Join(' ', f.Answers))));
    }

    [Fact]
    public void Labels_fit_a_column_header() => Assert.All(Pack.Federal.Facts, f => Assert.InRange(f.Label.Length, 1, 40));

    [Fact]
    public void Every_fact_asks_a_question_and_says_where_the_answer_is_found() => Assert.All(Pack.Federal.Facts, f =>
    {
        Assert.EndsWith("?", f.Question, StringComparison.Ordinal);
        Assert.NotEmpty(f.AnsweredFrom);
    });

    [Fact]
    public void Every_fact_is_read_by_the_rules_it_names_and_by_no_other()
    {
        Assert.All(Pack.Federal.Facts, f => Assert.NotEmpty(f.Rules));
        Assert.Equal(
            Pack.Federal.Rules.SelectMany(r => r.Reads.Select(f => (f.Id, r.Id))).Order(),
            Pack.Federal.Facts.SelectMany(f => f.Rules.Select(r => (f.Id, r))).Order());
    }

    [Fact]
    public void No_column_name_stands_for_two_things()
    {
        var names = Pack.Federal.Facts.SelectMany(f => f.Aliases.Append(f.Label).Append(f.Id).Select(Spelling.Key).Distinct())
            .Concat(Enum.GetNames<IdentityField>().Select(Spelling.Key))
            .ToArray();
        Assert.Empty(names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void No_spelling_of_an_answer_is_read_as_unknown() => Assert.All(
        Pack.Federal.Facts.SelectMany(f => f.Answers).SelectMany(a => a.Aliases.Append(a.Value)),
        spelling => Assert.DoesNotContain(spelling, Pack.Federal.UnknownAliases, StringComparer.OrdinalIgnoreCase));

    [Theory]
    [InlineData("Y", "Yes")]
    [InlineData("yes", "Yes")]
    [InlineData("TRUE", "Yes")]
    [InlineData("1", "Yes")]
    [InlineData("x", "Yes")]
    [InlineData("n", "No")]
    [InlineData("False", "No")]
    [InlineData("0", "No")]
    [InlineData("N/A", null)]
    [InlineData("?", null)]
    [InlineData("tbd", null)]
    public void The_spellings_of_the_design_are_read(string spelling, string? answer)
    {
        var fact = Pack.Federal.Facts.Find("neutral-review")!;
        Assert.Equal(answer, AnswerText.Find(fact, spelling)?.Value);
        Assert.Equal(answer is null, Pack.Federal.UnknownAliases.Contains(spelling, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_answers_that_cannot_all_hold_are_those_of_the_design() => Assert.Equal(
        [
            "communication-policy=Forbidden; restricts-sharing-status=No",
            "detainer-practice=DeclinesAll; hold-basis=DetainerAlone; holds-past-release=Yes",
            "detainer-practice=HonorsAll; holds-past-release=No",
            "detainer-practice=IfWarrantAttached; hold-basis=DetainerAlone; holds-past-release=Yes",
            "detainer-practice=JudicialWarrantOnly; hold-basis=DetainerAlone; holds-past-release=Yes",
            "detainer-practice=JudicialWarrantOnly; hold-basis=AdministrativeWarrant; holds-past-release=Yes",
        ],
        Pack.Federal.Contradictions.Select(c => c.Answers.ToString()));

    [Fact]
    public void Only_the_finding_of_mass_influx_follows_from_the_day() =>
        Assert.Equal("mass-influx-in-force", Assert.Single(Pack.Federal.Facts, f => f.Derived.Count > 0).Id);
}
