using System.Numerics;
using CoopTools.Law;

namespace CoopTools.Decisions;

/// <summary>
/// What completion finds for every combination of answers: the cases that some filling-in of the unknown answers reaches,
/// and the unknown facts that can change the outcome in some filling-in of the others.
/// </summary>
internal sealed class Completion
{
    /// <summary>The most cases a rule may have: one bit each, and one for the gap.</summary>
    public const int MostCases = 62;

    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    private readonly AnswerSpace _space;
    private readonly IReadOnlyList<RuleCase> _cases;
    private readonly ulong[] _reached;
    private readonly uint[] _turning;
    private readonly ulong[] _casesOf = new ulong[Outcomes.Length];

    public Completion(AnswerSpace space, IReadOnlyList<RuleCase> cases)
    {
        _space = space;
        _cases = cases;
        _reached = new ulong[space.Size];
        _turning = new uint[space.Size];
        for (var i = 0; i < cases.Count; i++)
            _casesOf[(int)cases[i].Then] |= 1UL << i;

        // Filling in an answer gives a higher number, so from the last to the first all that a cell needs is there.
        for (var cell = space.Size - 1; cell >= 0; cell--)
            Settle(cell);
    }

    /// <summary>Whether some full combination reaches no case.</summary>
    public bool HasGap => (_reached[0] & GapBit) != 0;

    private ulong GapBit => 1UL << _cases.Count;

    /// <summary>The positions of the cases that a combination reaches.</summary>
    public IReadOnlyList<int> Reached(int cell) => Bits(_reached[cell] & ~GapBit);

    /// <summary>The outcomes that a combination can still have, in the order of <see cref="Outcome"/>.</summary>
    public IReadOnlyList<Outcome> Possible(int cell) => Array.FindAll(Outcomes, o => (_reached[cell] & _casesOf[(int)o]) != 0);

    /// <summary>The positions of the unknown facts that can change the outcome.</summary>
    public IReadOnlyList<int> Turning(int cell) => Bits(_turning[cell]);

    private static int[] Bits(ulong mask)
    {
        var bits = new int[BitOperations.PopCount(mask)];
        for (var i = 0; mask != 0; mask &= mask - 1)
            bits[i++] = BitOperations.TrailingZeroCount(mask);
        return bits;
    }

    private void Settle(int cell)
    {
        var unknowns = _space.Unknowns(cell).ToArray();
        if (unknowns.Length == 0)
        {
            _reached[cell] = 1UL << FirstMatch(cell);
            return;
        }

        foreach (var fact in unknowns)
        {
            foreach (var filled in _space.FilledIn(cell, fact))
            {
                _reached[cell] |= _reached[filled];
                _turning[cell] |= _turning[filled];
            }
        }

        if (unknowns.Length == 1 && Possible(cell).Count > 1)
            _turning[cell] |= 1u << unknowns[0];
    }

    private int FirstMatch(int cell)
    {
        for (var i = 0; i < _cases.Count; i++)
        {
            if (_cases[i].Test?.Holds(fact => _space.AnswerTo(fact, cell)!) ?? true)
                return i;
        }

        return _cases.Count;
    }
}
