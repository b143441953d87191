using System.Text.Json.Nodes;
using CoopTools.Evaluation;
using CoopTools.Standings;

namespace CoopTools.Law;

/// <summary>Whom a rule of a pack does not reach: of every kind of body in every state, those whom an entry names, and nobody else.</summary>
public sealed class ReachTests
{
    private const string Rule = "DET-2";

    private static readonly JurisdictionKind?[] Kinds = [null, .. Enum.GetValues<JurisdictionKind>()];

    [Theory]
    [InlineData("""{"state":"PR","because":"Not there."}""", "PR", null)]
    [InlineData("""{"state":"pr","because":"Not there."}""", "PR", null)]
    [InlineData("""{"kind":"Territory","because":"Not they."}""", null, JurisdictionKind.Territory)]
    [InlineData("""{"state":"GA","kind":"County","because":"Not the counties there."}""", "GA", JurisdictionKind.County)]
    public void An_entry_of_a_rule_leaves_out_exactly_those_whom_it_names(string entry, string? state, JurisdictionKind? kind)
    {
        var pack = With(entry);
        var (rule, other) = (pack.Rules.Find(Rule)!, pack.Rules.Find("DET-3")!);
        var left = Everyone(pack).Where(r => Reach.LeftOut(pack, rule, r.State, r.Kind) is not null).Select(Named).ToArray();
        bool IsNamed(State? s, JurisdictionKind? k) => (state is null || s?.Code == state) && (kind is null || k == kind);
        Assert.Equal(
            Everyone(pack).Where(r => r.State?.Code == "AS" || r.Kind == JurisdictionKind.Tribe || IsNamed(r.State, r.Kind)).Select(Named),
            left);
        Assert.Equal(
            Everyone(pack).Where(r => r.State?.Code == "AS" || r.Kind == JurisdictionKind.Tribe).Select(Named),
            Everyone(pack).Where(r => Reach.LeftOut(pack, other, r.State, r.Kind) is not null).Select(Named));
    }

    [Fact]
    public void Its_findings_say_why_and_carry_what_belongs_to_that_and_nothing_of_the_rule()
    {
        var pack = With("""{"state":"PR","because":"Not there.","cautions":["C12"],"authorities":["us-const-amend-iv","talton-v-mayes"]}""");
        var finding = Evaluate(pack, Rule, "PR");
        Assert.Equal((Outcome.NotApplicable, "Not there.", Standing.Uncited, false), (finding.Decision.Outcome, finding.Reason, finding.Force.Standing, finding.Stale));
        Assert.Equal(("C12", ""), ($"{finding.Cautions}", $"{finding.Errata}"));
        Assert.Equal(["us-const-amend-iv Background", "talton-v-mayes Background"], finding.Force.Authorities.Select(a => $"{a.Id} {a.Role}"));
        Assert.Equal(["us-const-amend-iv"], Evaluate(pack, Rule, "PR", sourceOnly: true).Authorities);
        Assert.Equal("PR", finding.LeftOut);
        Assert.Equal(Outcome.Risk, Evaluate(pack, Rule, "TX").Decision.Outcome);
        Assert.Equal(Evaluate(Pack.Federal, "DET-3", "PR").GetExplanation(), Evaluate(pack, "DET-3", "PR").GetExplanation());
    }

    [Fact]
    public void Where_both_leave_it_out_the_packs_reason_goes_first()
    {
        var pack = With("""{"state":"AS","because":"Not there."}""");
        Assert.StartsWith("American Samoa stands outside ", Evaluate(pack, Rule, "AS").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_state_is_one_of_those_that_the_rule_reaches()
    {
        var first = CircuitTable.StatesOf["1st"].Split(' ');
        var elsewhere = Pack.Federal.States.Select(s => s.Code).Except(first).Select(code => $$"""{"state":"{{code}}","because":"Not there."}""");
        var pack = With([.. elsewhere]);
        Assert.Equal(first, Reach.States(pack, pack.Rules.Find(Rule)!).Select(s => s.Code));
        Assert.Equal((Standing.Unknown, Standing.Binding), (Evaluate(Pack.Federal, Rule, null).Force.Standing, Evaluate(pack, Rule, null).Force.Standing));
    }

    [Fact]
    public void A_rule_that_reaches_no_state_has_no_standing_where_the_state_is_not_known()
    {
        var pack = With([.. Pack.Federal.States.Select(s => $$"""{"state":"{{s}}","because":"Not there."}""")]);
        Assert.Equal((Outcome.Risk, Standing.Unknown), (Evaluate(pack, Rule, null).Decision.Outcome, Evaluate(pack, Rule, null).Force.Standing));
        Assert.All(pack.States, s => Assert.Equal(Outcome.NotApplicable, Evaluate(pack, Rule, s.Code).Decision.Outcome));
    }

    [Fact]
    public void A_kind_alone_takes_no_state_away()
    {
        var pack = With("""{"kind":"County","because":"Not they."}""", """{"state":"GA","kind":"Municipality","because":"Not they."}""");
        Assert.Equal(Reached.States.Select(s => s.Code), Reach.States(pack, pack.Rules.Find(Rule)!).Select(s => s.Code));
    }

    private static Pack With(params string[] entries) => PackLoader.Load(new EditedPack()
        .Edit($"rules/{Rule}.json", root => root["notReached"] = new JsonArray(entries.Select(e => JsonNode.Parse(e)).ToArray()))
        .Files);

    private static Finding Evaluate(Pack pack, string rule, string? state, bool sourceOnly = false) => Assert.Single(
        new EvaluationRun(pack, [pack.Rules.Find(rule)!], null, Recorded.Today, sourceOnly)
            .Evaluate(Recorded.In(state, "holds-past-release=Yes hold-basis=DetainerAlone")));

    private static IEnumerable<(State? State, JurisdictionKind? Kind)> Everyone(Pack pack) =>
        pack.States.Append(null).SelectMany(state => Kinds.Select(kind => (state, kind)));

    private static string Named((State? State, JurisdictionKind? Kind) who) => $"{who.State?.Code ?? "?"} {who.Kind?.ToString() ?? "?"}";
}
