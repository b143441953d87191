namespace CoopTools.Intakes.Readings;

/// <summary>What there is to say of a cell: one repair for all that was mended in it, one problem, or both.</summary>
internal sealed record CellNote
{
    private CellNote()
    {
    }

    /// <summary>The text as it stood.</summary>
    public string Before { get; private init; } = string.Empty;

    /// <summary>The text as it is used.</summary>
    public string After { get; private init; } = string.Empty;

    /// <summary>What was mended, or null.</summary>
    public string? Reason { get; private init; }

    /// <summary>What cannot be used.</summary>
    public string Value { get; private init; } = string.Empty;

    /// <summary>What is wrong with it and what to do, or null.</summary>
    public string? Message { get; private init; }

    /// <summary>A repair; null where nothing was mended.</summary>
    public static CellNote? Repair(string before, string after, params ReadOnlySpan<string?> reasons)
    {
        var said = string.Join(", ", reasons.ToArray().OfType<string>());
        return said.Length == 0 ? null : new() { Before = before, After = after, Reason = said };
    }

    /// <summary>A problem besides what was mended, if anything.</summary>
    public static CellNote Problem(string value, string message, CellNote? repair = null) => (repair ?? new()) with { Value = value, Message = message };
}
