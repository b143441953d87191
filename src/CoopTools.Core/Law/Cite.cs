namespace CoopTools.Law;

/// <summary>The parts of a citation. Which are given depends on the authority's kind; the others are null.</summary>
public sealed record Cite
{
    /// <summary>Volume of a reporter or of the Federal Register.</summary>
    public string? Volume { get; internal init; }

    /// <summary>Reporter, as in <c>F.3d</c>.</summary>
    public string? Reporter { get; internal init; }

    /// <summary>First page.</summary>
    public string? Page { get; internal init; }

    /// <summary>A second reporter's citation of the same decision, as in <c>78 N.E.3d 1143</c>.</summary>
    public string? Parallel { get; internal init; }

    /// <summary>Docket number of an unreported case.</summary>
    public string? Docket { get; internal init; }

    /// <summary>Database citation of an unreported case.</summary>
    public string? Database { get; internal init; }

    /// <summary>Title of a code, or of a document.</summary>
    public string? Title { get; internal init; }

    /// <summary>Code, as in <c>U.S.C.</c></summary>
    public string? Code { get; internal init; }

    /// <summary>Section of a code.</summary>
    public string? Section { get; internal init; }

    /// <summary>Year of the edition of a code.</summary>
    public string? Year { get; internal init; }

    /// <summary>Clause of the Constitution, as in <c>amend. X</c>.</summary>
    public string? Clause { get; internal init; }

    /// <summary>Number of a proclamation.</summary>
    public string? Number { get; internal init; }

    /// <summary>Author of a document.</summary>
    public string? Author { get; internal init; }

    /// <summary>Full date in Bluebook form, as in <c>Jan. 29, 2025</c>.</summary>
    public string? Date { get; internal init; }
}
