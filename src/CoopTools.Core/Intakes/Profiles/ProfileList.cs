namespace CoopTools.Intakes.Profiles;

/// <summary>One of the lists that a profile reads, and what it states of those on it.</summary>
/// <param name="Id">The word for it that stands in the file's name.</param>
/// <param name="Title">What it is, for sources and messages.</param>
/// <param name="Filled">The attributes that some row of such a list gives.</param>
/// <param name="Blank">The attributes that no row of such a list gives.</param>
/// <param name="Set">The answers that the list states, by the fact's id.</param>
public sealed record ProfileList(string Id, string Title, JoinedList<string> Filled, JoinedList<string> Blank, IReadOnlyDictionary<string, string> Set)
{
    /// <summary>The word for it that stands in the file's name.</summary>
    public string Id { get; internal init; } = Id;

    /// <summary>What it is, for sources and messages.</summary>
    public string Title { get; internal init; } = Title;

    /// <summary>The attributes that some row of such a list gives.</summary>
    public JoinedList<string> Filled { get; internal init; } = Filled;

    /// <summary>The attributes that no row of such a list gives.</summary>
    public JoinedList<string> Blank { get; internal init; } = Blank;

    /// <summary>The answers that the list states, by the fact's id.</summary>
    public IReadOnlyDictionary<string, string> Set { get; internal init; } = Set;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
