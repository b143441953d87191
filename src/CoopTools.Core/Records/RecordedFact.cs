using CoopTools.Law;

namespace CoopTools.Records;

/// <summary>An answer that was recorded for a jurisdiction.</summary>
public sealed record RecordedFact
{
    internal RecordedFact(Fact asked, Answer given, string? cell, string? source, string? coder)
    {
        Asked = asked;
        Given = given;
        Cell = cell;
        Source = source;
        Coder = coder;
    }

    /// <summary>The fact's id.</summary>
    public string Fact => Asked.Id;

    /// <summary>The answer's word; never Unknown, which is what is not recorded.</summary>
    public string Answer => Given.Value;

    /// <summary>The cell it stands in, or null where it came otherwise.</summary>
    public string? Cell { get; internal init; }

    /// <summary>The document, section, date or link that shows it, or null.</summary>
    public string? Source { get; internal init; }

    /// <summary>Who gave it, or null.</summary>
    public string? Coder { get; internal init; }

    /// <summary>The fact.</summary>
    internal Fact Asked { get; }

    /// <summary>The answer.</summary>
    internal Answer Given { get; }

    /// <summary>The answer under a law that has the same fact and the same answer, as its own; else null.</summary>
    internal RecordedFact? Under(Pack pack) => pack.Facts.Find(Fact) is { } fact && fact.Find(Answer) is { } answer
        ? new(fact, answer, Cell, Source, Coder)
        : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Fact}={Answer}";
}
