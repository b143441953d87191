using CoopTools.Law;

namespace CoopTools.Decisions;

/// <summary>
/// Numbers the combinations of answers to a few facts, Unknown included.
/// A combination is a mixed-radix number with one digit a fact: 0 is Unknown, 1…n the fact's answers in order.
/// Filling in an unknown answer always gives a higher number.
/// </summary>
internal sealed class AnswerSpace
{
    private readonly int[] _strides;

    /// <summary>The combinations of answers to these facts.</summary>
    /// <param name="facts">The facts, each once.</param>
    public AnswerSpace(IReadOnlyList<Fact> facts)
    {
        Facts = facts;
        _strides = new int[facts.Count];
        Size = 1;
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            _strides[i] = Size;
            Size = checked(Size * (facts[i].Answers.Count + 1));
        }
    }

    /// <summary>The facts, in the order of the digits.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>How many combinations there are.</summary>
    public int Size { get; }

    /// <summary>The number of a combination.</summary>
    /// <param name="answers">One answer for each fact, null for Unknown.</param>
    /// <returns>The combination's number.</returns>
    public int Cell(IReadOnlyList<Answer?> answers)
    {
        var cell = 0;
        for (var i = 0; i < Facts.Count; i++)
            cell += _strides[i] * (Position(Facts[i], answers[i]) + 1);
        return cell;
    }

    /// <summary>What an answer adds to the number of a combination in which its fact is unknown.</summary>
    /// <param name="fact">The fact's position.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>The difference between the two combinations.</returns>
    public int Step(int fact, Answer answer) => _strides[fact] * (Position(Facts[fact], answer) + 1);

    /// <summary>The answer to one fact in a combination, or null for Unknown.</summary>
    /// <param name="cell">The combination.</param>
    /// <param name="fact">The fact's position.</param>
    /// <returns>The answer.</returns>
    public Answer? AnswerAt(int cell, int fact)
    {
        var digit = cell / _strides[fact] % (Facts[fact].Answers.Count + 1);
        return digit == 0 ? null : Facts[fact].Answers[digit - 1];
    }

    /// <summary>The answer to a fact in a combination, or null for Unknown.</summary>
    /// <param name="fact">One of <see cref="Facts"/>.</param>
    /// <param name="cell">The combination.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="InvalidOperationException">The fact is not one of them.</exception>
    public Answer? AnswerTo(Fact fact, int cell)
    {
        for (var i = 0; i < Facts.Count; i++)
        {
            if (ReferenceEquals(Facts[i], fact))
                return AnswerAt(cell, i);
        }

        throw new InvalidOperationException($"The decision reads '{fact.Id}', which is not among its facts.");
    }

    /// <summary>The positions of the facts that are unknown in a combination.</summary>
    /// <param name="cell">The combination.</param>
    /// <returns>The positions, ascending.</returns>
    public IEnumerable<int> Unknowns(int cell) => Enumerable.Range(0, Facts.Count).Where(i => AnswerAt(cell, i) is null);

    /// <summary>The combinations that fill in one unknown fact, in the order of its answers.</summary>
    /// <param name="cell">A combination in which the fact is unknown.</param>
    /// <param name="fact">The fact's position.</param>
    /// <returns>One combination for each answer.</returns>
    public IEnumerable<int> FilledIn(int cell, int fact) =>
        Enumerable.Range(1, Facts[fact].Answers.Count).Select(digit => cell + (digit * _strides[fact]));

    /// <summary>The combinations with every answer to one fact in turn, the others as they are, in the order of its answers.</summary>
    /// <param name="cell">A combination.</param>
    /// <param name="fact">The fact's position.</param>
    /// <returns>One combination for each answer.</returns>
    public IEnumerable<int> WithEach(int cell, int fact) =>
        FilledIn(cell - (cell / _strides[fact] % (Facts[fact].Answers.Count + 1) * _strides[fact]), fact);

    private static int Position(Fact fact, Answer? answer)
    {
        if (answer is null)
            return -1;
        // Nearly always it is the pack's own answer: the words need not be compared.
        for (var i = 0; i < fact.Answers.Count; i++)
        {
            if (ReferenceEquals(fact.Answers[i], answer))
                return i;
        }

        for (var i = 0; i < fact.Answers.Count; i++)
        {
            if (fact.Answers[i] == answer)
                return i;
        }

        throw new ArgumentException($"'{answer.Value}' is no answer to '{fact.Id}'.", nameof(answer));
    }
}
