namespace CoopTools.BruteForce;

/// <summary>One combination of answers; null stands for Unknown.</summary>
internal sealed class TinyCell((string Fact, string? Answer)[] answers)
{
    private readonly string _text = string.Join(' ', answers.Select(a => $"{a.Fact}={a.Answer ?? "?"}"));

    public IEnumerable<string> Unknowns => answers.Where(a => a.Answer is null).Select(a => a.Fact);

    public string? this[string fact] => answers.Single(a => string.Equals(a.Fact, fact, StringComparison.Ordinal)).Answer;

    public TinyCell With(string fact, string? answer) =>
        new([.. answers.Where(a => !string.Equals(a.Fact, fact, StringComparison.Ordinal)), (fact, answer)]);

    /// <summary>The same combination with one answer put in its place.</summary>
    public TinyCell FilledIn(string fact, string answer) =>
        new(answers.Select(a => string.Equals(a.Fact, fact, StringComparison.Ordinal) ? (fact, answer) : a).ToArray());

    public override string ToString() => _text;
}
