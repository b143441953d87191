namespace CoopTools.ConsoleHost;

/// <summary>What can stand in place of a part of the line. Tab goes round in it.</summary>
/// <param name="Start">Where the part starts.</param>
/// <param name="Length">How long it is now.</param>
/// <param name="Candidates">The texts that can stand there.</param>
internal sealed record Completions(int Start, int Length, IReadOnlyList<string> Candidates)
{
    private int _current = -1;
    private int _length = Length;

    /// <summary>Nothing to complete.</summary>
    public static Completions None { get; } = new(0, 0, []);

    /// <summary>Puts the next candidate on the line, or with a negative step the one before.</summary>
    public void Apply(LineBuffer buffer, int step)
    {
        if (Candidates.Count == 0)
            return;

        _current = _current < 0 && step < 0 ? Candidates.Count - 1 : (_current + step + Candidates.Count) % Candidates.Count;
        buffer.Replace(Start, _length, Candidates[_current]);
        _length = Candidates[_current].Length;
    }
}
