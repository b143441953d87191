namespace CoopTools.Files.Reading.Xlsx;

/// <summary>What a cell's number format makes of its number.</summary>
internal enum NumberMeaning
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A day, a time or both.</summary>
    Moment,

    /// <summary>A span of time, as in 26:15:00.</summary>
    Span,
}
