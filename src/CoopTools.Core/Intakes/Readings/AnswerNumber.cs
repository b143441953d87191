using CoopTools.Law;

namespace CoopTools.Intakes.Readings;

/// <summary>The number of an answer among those of its fact.</summary>
internal static class AnswerNumber
{
    /// <summary>The number, from 1; 0 where it is none of them.</summary>
    public static byte Of(Fact fact, Answer? answer) => answer is null ? (byte)0 : checked((byte)(fact.Answers.IndexOf(answer) + 1));
}
