using CoopTools.Law;
using CoopTools.Records;
using CsCheck;

namespace CoopTools.Evaluation;

/// <summary>Records with any answers, some of them unknown, in any state or none.</summary>
internal static class RandomRecord
{
    private static readonly DateOnly[] Days = [new(2025, 1, 22), new(2025, 6, 1), new(2025, 9, 18), new(2026, 5, 4)];

    private static readonly State?[] States = [.. Pack.Federal.States, .. Enumerable.Repeat((State?)null, 8)];

    /// <summary>Days before, in and after those for which the finding of mass influx is known.</summary>
    public static Gen<DateOnly> Day { get; } = Gen.Int[0, Days.Length - 1].Select(i => Days[i]);

    public static Gen<Jurisdiction> Any { get; } = Gen.Select(
        Gen.Int[0, 999].Array[Pack.Federal.Facts.Count],
        Gen.Int[0, States.Length - 1],
        (numbers, state) => Recorded.In(null, Answers(numbers)) with { HomeState = States[state] });

    // A number picks one of a fact's answers, or none.
    private static string Answers(int[] numbers) => string.Join(' ', Pack.Federal.Facts
        .Select((fact, i) => (fact.Id, Answer: (numbers[i] % (fact.Answers.Count + 1)) - 1 is >= 0 and var position ? fact.Answers[position] : null))
        .Where(a => a.Answer is not null)
        .Select(a => $"{a.Id}={a.Answer}"));
}
