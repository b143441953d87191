namespace CoopTools.ConsoleHost;

/// <summary>Where the editing of a line stands.</summary>
internal enum Editing
{
    /// <summary>More keys are expected.</summary>
    Open,

    /// <summary>Enter: the line is done.</summary>
    Accepted,

    /// <summary>Ctrl+C: the line is given up.</summary>
    Cancelled,

    /// <summary>Ctrl+D on an empty line: nothing more comes.</summary>
    Left,
}
