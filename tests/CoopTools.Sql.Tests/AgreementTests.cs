using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Records;
using CoopTools.Tabulation;

namespace CoopTools;

/// <summary>What the script's view says of a record, and what an evaluation does.</summary>
public sealed class AgreementTests
{
    private static readonly Pack Law = Pack.Federal;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_cell_of_every_rule_is_decided_alike_before_in_and_after_each_stretch_of_a_dated_fact(bool sourceOnly)
    {
        var records = new List<Jurisdiction>();
        foreach (var day in Around(new LawTables(Law, sourceOnly).Dated.SelectMany(d => d.Stretches).Select(s => s.From)))
        {
            foreach (var space in Law.Rules.Select(r => DecisionTable.Of(r).Space))
            {
                for (var cell = 0; cell < space.Size; cell++)
                {
                    var answers = space.Facts.Select((f, i) => (f, No: AnswerNo(f, space.AnswerAt(cell, i)))).ToDictionary(a => a.f, a => a.No);
                    records.Add(SomeRecords.Of(records.Count + 1, day, Law.States[cell % Law.States.Count], null, f => answers.GetValueOrDefault(f)));
                }
            }
        }

        AssertAlike(records, sourceOnly);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_rule_stands_alike_in_every_state_for_every_kind_of_body_before_on_and_after_each_day_on_which_something_turns(bool sourceOnly)
    {
        var law = new LawTables(Law, sourceOnly);
        var turns = law.Rules.SelectMany(r => r.Starts)
            .Concat(Law.Authorities.Select(a => (DateOnly?)a.ReviewBy).OfType<DateOnly>())
            .Append(Law.Describes.Day);
        var random = new Random(18);
        var records = new List<Jurisdiction>();
        foreach (var day in Around(turns))
        {
            foreach (var state in SomeRecords.EveryState)
                records.Add(SomeRecords.Of(records.Count + 1, day, state, null, SomeRecords.AnyAnswer(random)));
            foreach (var kind in SomeRecords.EveryKind)
            {
                foreach (var state in SomeRecords.EveryState.Where((s, i) => i == 0 || (day.DayNumber + i) % 19 == 0))
                    records.Add(SomeRecords.Of(records.Count + 1, day, state, kind, SomeRecords.AnyAnswer(random)));
            }
        }

        AssertAlike(records, sourceOnly);
    }

    /// <summary>A hundred thousand; <c>COOPTOOLS_ROWS=1000000</c> makes it a million, which takes a minute of two cores.</summary>
    [Fact]
    public void Random_records_are_found_alike()
    {
        var (seed, rows) = (Given("COOPTOOLS_SEED") ?? Random.Shared.Next(), Given("COOPTOOLS_ROWS") ?? 100_000);
        TestContext.Current.TestOutputHelper?.WriteLine($"COOPTOOLS_SEED={seed}");
        var random = new Random(seed);
        var days = Enumerable.Range(0, 60).Select(_ => new DateOnly(1990, 1, 1).AddDays(random.Next(365 * 45))).ToArray();
        var records = Enumerable.Range(1, rows).Select(row => SomeRecords.Any(row, days, random)).ToArray();
        AssertAlike(records, sourceOnly: false, all: false, $"COOPTOOLS_SEED={seed}");
    }

    private static int? Given(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given
        ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture)
        : null;

    private static void AssertAlike(IReadOnlyList<Jurisdiction> records, bool sourceOnly, bool all = true, string? seed = null)
    {
        using var database = new LawDatabase(sourceOnly);
        database.Add(records);
        var ours = FindingFold.Of(records, sourceOnly, all).ToHashSet(StringComparer.Ordinal);
        var theirs = database.Rows(FindingFold.Query(all)).ToHashSet(StringComparer.Ordinal);
        Assert.True(ours.SetEquals(theirs), $"{seed} {ours.Except(theirs).FirstOrDefault()} but {theirs.Except(ours).FirstOrDefault()}");
        Assert.NotEmpty(ours);
    }

    private static IEnumerable<DateOnly> Around(IEnumerable<DateOnly> days) => days
        .SelectMany(d => d == DateOnly.MinValue ? [d, d.AddDays(1)] : new[] { d.AddDays(-1), d, d.AddDays(1) })
        .Distinct();

    private static int AnswerNo(Fact fact, Answer? answer) => answer is null ? 0 : fact.Answers.ToList().IndexOf(answer) + 1;
}
