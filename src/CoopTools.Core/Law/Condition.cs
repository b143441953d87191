namespace CoopTools.Law;

/// <summary>A test on the answers to some facts. It sees full answers only: what is unknown is settled by completion.</summary>
internal abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>The facts it reads, in order, possibly more than once.</summary>
    public abstract IEnumerable<Fact> Facts { get; }

    /// <summary>Whether it holds.</summary>
    /// <param name="answerOf">Gives each fact's answer.</param>
    /// <returns>True when it holds.</returns>
    public abstract bool Holds(Func<Fact, Answer> answerOf);
}
