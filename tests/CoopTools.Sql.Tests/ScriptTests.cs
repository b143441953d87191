using System.Text.RegularExpressions;
using CoopTools.Decisions;
using CoopTools.Files.Writing.Sql;
using CoopTools.Law;
using CoopTools.Tabulation;

namespace CoopTools;

/// <summary>The script itself, and how it reads a table of jurisdictions.</summary>
public sealed partial class ScriptTests : IDisposable
{
    private readonly LawDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void One_pack_is_the_same_bytes_and_fewer_authorities_are_others()
    {
        Assert.Equal(LawDatabase.Script(), LawDatabase.Script());
        Assert.NotEqual(LawDatabase.Script(), LawDatabase.Script(sourceOnly: true));
    }

    [Fact]
    public void Nothing_in_it_means_one_thing_to_one_engine_and_another_to_another()
    {
        var code = string.Join('\n', LawDatabase.Script().Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal)));
        var literals = Literal().Matches(code);
        Assert.NotEmpty(literals);
        // An apostrophe in a text would be two, and so two literals without anything between them.
        Assert.DoesNotContain("''''", Literal().Replace(code, "''"), StringComparison.Ordinal);
        Assert.DoesNotContain('\\', code);
        Assert.DoesNotMatch("[\"`:\\[]", Literal().Replace(code, "''"));
        Assert.All(code.Split(";\n"), statement => Assert.True(statement.Length < 500_000));
    }

    [Fact]
    public void Each_fact_has_a_column_of_its_own() => Assert.Distinct(Pack.Federal.Facts.Select(SqlNames.Column).Concat(SqlNames.Identity.Select(i => i.Name)));

    [Fact]
    public void It_can_be_run_again_and_takes_no_table_of_another_name()
    {
        _database.Run("CREATE TABLE mine AS SELECT 1 AS one; INSERT INTO jurisdictions (id) VALUES ('1')");
        _database.Run(LawDatabase.Script(sourceOnly: true));
        Assert.Equal(["1"], _database.Rows("SELECT source_only FROM coop_pack"));
        Assert.Equal(["1"], _database.Rows("SELECT one FROM mine"));
        Assert.Equal([$"{Pack.Federal.Rules.Count}"], _database.Rows("SELECT count(*) FROM findings"));
    }

    [Theory]
    [InlineData("NULL", "Undetermined|holds-past-release|")]
    [InlineData("''", "Undetermined|holds-past-release|")]
    [InlineData("'Unknown'", "Undetermined|holds-past-release|")]
    [InlineData("'No'", "NotApplicable||")]
    [InlineData("'no'", "Undetermined|holds-past-release|holds-past-release")]
    [InlineData("'Nope'", "Undetermined|holds-past-release|holds-past-release")]
    public void A_text_that_is_no_answer_is_Unknown_and_is_named(string answer, string expected)
    {
        _database.Run($"INSERT INTO jurisdictions (id, hold_basis, holds_past_release) VALUES ('1', 'DetainerAlone', {answer})");
        Assert.Equal([expected], _database.Rows("SELECT outcome, missing, unread FROM findings WHERE rule = 'DET-2'"));
    }

    [Fact]
    public void A_state_and_a_kind_that_are_none_count_as_unknown_and_are_named()
    {
        _database.Run("INSERT INTO jurisdictions (id, state, kind) VALUES ('1', 'ZZ', 'Parish'), ('2', NULL, NULL), ('3', 'Unknown', '')");
        var rows = _database.Rows("SELECT id, unread, standing_by FROM findings WHERE rule = 'DET-3' ORDER BY id").Select(r => r.Split('|')).ToArray();
        Assert.Equal(["state; kind", "", ""], rows.Select(r => r[1]));
        Assert.Single(rows.Select(r => r[2]).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void The_laws_day_is_asked_for_else_the_records_else_the_engines()
    {
        _database.Run("INSERT INTO jurisdictions (id, as_of, record_date) VALUES ('1', '2020-02-02', '2019-01-01'), ('2', NULL, '2019-01-01'), ('3', NULL, NULL)");
        Assert.Equal(
            ["1|true", "2|true", "3|true"],
            _database.Rows("""
                SELECT id, lower((law_day = CASE id WHEN '1' THEN DATE '2020-02-02' WHEN '2' THEN DATE '2019-01-01' ELSE CURRENT_DATE END)::VARCHAR)
                FROM findings WHERE rule = 'DET-3' ORDER BY id
                """));
    }

    [Fact]
    public void A_cell_and_a_slot_can_be_worked_out_by_hand_from_the_tables()
    {
        var rule = new LawTables(Pack.Federal, sourceOnly: false).Rules.Single(r => r.Rule.Id == "DET-3");
        Assert.Equal(
            [$"{rule.DecisionIn(DecisionTable.Of(rule.Rule).Space.Cell(rule.Rule.Reads.Select(f => f.Answers[0]).ToArray())).Outcome}"],
            _database.Rows("""
                SELECT d.outcome FROM coop_decisions AS d JOIN coop_cells AS c ON c.decision_no = d.decision_no
                WHERE c.cell = (SELECT first_cell FROM coop_rules WHERE rule = 'DET-3') + (SELECT sum(stride) FROM coop_reads WHERE rule = 'DET-3')
                """));
        Assert.Equal(
            rule.Starts.Select((_, stretch) => rule.StandingIn(Texas, stretch)!.By),
            _database.Rows("""
                SELECT s.standing_by FROM coop_rules AS r
                JOIN coop_stretches AS t ON t.rule_no = r.rule_no
                JOIN coop_slots AS p ON p.slot = r.first_slot + (SELECT state_no FROM coop_states WHERE state = 'TX') * r.stretches + t.stretch
                JOIN coop_standings AS s ON s.standing_no = p.standing_no
                WHERE r.rule = 'DET-3' ORDER BY t.first_day
                """));
    }

    private static int Texas => Pack.Federal.States.ToList().FindIndex(s => s.Code == "TX") + 1;

    [GeneratedRegex("'[^']*'", RegexOptions.None, 10_000)]
    private static partial Regex Literal();
}
