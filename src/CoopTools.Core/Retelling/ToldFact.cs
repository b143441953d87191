using CoopTools.Evaluation;

namespace CoopTools.Retelling;

/// <summary>A fact with its answer, as a file tells it.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Answer">The answer's word.</param>
/// <param name="Source">How the finding came by it; null where the file does not say.</param>
/// <param name="Cell">The cell it was recorded in; null where the file does not say.</param>
internal readonly record struct ToldFact(string Fact, string Answer, FactSource? Source = null, string? Cell = null)
{
    private const string Between = "; ";

    /// <summary>Reads facts as the csv joins them: <c>fact=answer; fact=answer</c>.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<ToldFact> Parse(string text) => text.Length == 0 ? [] : Array.ConvertAll(text.Split(Between), part =>
    {
        var sign = part.IndexOf('=', StringComparison.Ordinal);
        return sign < 0 ? new ToldFact(part, string.Empty) : new(part[..sign], part[(sign + 1)..]);
    });
}
