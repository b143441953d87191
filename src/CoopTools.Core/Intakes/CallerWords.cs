namespace CoopTools.Intakes;

/// <summary>What the caller calls the things that it can be given: a message says in its words what to do.</summary>
internal sealed record CallerWords
{
    /// <summary>The words where nothing is known of the caller.</summary>
    public static CallerWords Plain { get; } = new();

    /// <summary>What says which column gives what.</summary>
    public string Map { get; init; } = "the map";

    /// <summary>What gives answers to every row.</summary>
    public string Set { get; init; } = "what every row is given";

    /// <summary>What reads a well-known sheet.</summary>
    public string Profile { get; init; } = "a profile";

    /// <summary>What says which row holds the headers.</summary>
    public string HeaderRow { get; init; } = "the header row";

    /// <summary>What refuses rows with problems.</summary>
    public string Strict { get; init; } = "Strict reading";

    /// <summary>A sentence on where the facts are listed.</summary>
    public string FactList { get; init; } = "The pack lists the facts.";

    /// <summary>How to say which column gives the names.</summary>
    public string NameMapping { get; init; } = "map Jurisdiction to it";

    /// <summary>How to say that a field stands in a column.</summary>
    public Func<string, string, string> Mapping { get; init; } = (field, column) => $"map '{field}' to '{column}'";
}
