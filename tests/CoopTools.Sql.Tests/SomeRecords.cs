using CoopTools.Intakes;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools;

/// <summary>Makes records.</summary>
internal static class SomeRecords
{
    private static readonly Intake Input = new("test");

    /// <summary>Every answer to every fact as a record has it, in the order of the pack.</summary>
    private static readonly RecordedFact[][] Answers =
        Pack.Federal.Facts.Select(f => f.Answers.Select(a => new RecordedFact(f, a, null, null, null)).ToArray()).ToArray();

    private static readonly State?[] States = [null, .. Pack.Federal.States];

    private static readonly JurisdictionKind?[] Kinds = [null, .. Enum.GetValues<JurisdictionKind>().Select(k => (JurisdictionKind?)k)];

    public static IEnumerable<State?> EveryState => States;

    public static IEnumerable<JurisdictionKind?> EveryKind => Kinds;

    /// <param name="row">Its row, which is its id too.</param>
    /// <param name="day">Its date.</param>
    /// <param name="state">Its state, or null.</param>
    /// <param name="kind">What it is, or null.</param>
    /// <param name="answerNo">The number of its answer to each fact, from 1; 0 for Unknown.</param>
    public static Jurisdiction Of(int row, DateOnly day, State? state, JurisdictionKind? kind, Func<Fact, int> answerNo) =>
        new("Example County", new(Pack.Federal.Facts, []), Input, row)
        {
            HomeState = state,
            Body = kind,
            RecordDate = day,
            Recorded = new(
                Pack.Federal.Facts,
                Pack.Federal.Facts.Select((f, i) => answerNo(f) is > 0 and var no ? Answers[i][no - 1] : null).OfType<RecordedFact>()),
        };

    /// <summary>A record of anywhere on one of some days, of which about a third is unknown.</summary>
    public static Jurisdiction Any(int row, DateOnly[] days, Random random) => Of(
        row,
        days[random.Next(days.Length)],
        States[random.Next(States.Length)],
        Kinds[random.Next(Kinds.Length)],
        AnyAnswer(random));

    /// <summary>Any answers, about a third of them unknown.</summary>
    public static Func<Fact, int> AnyAnswer(Random random) => fact => random.Next(3) == 0 ? 0 : random.Next(1, fact.Answers.Count + 1);
}
