namespace CoopTools.ConsoleHost;

/// <summary>What a command line asks for.</summary>
internal abstract record Request
{
    /// <summary>How to use the program.</summary>
    internal sealed record Help : Request;

    /// <summary>The versions of CoopTools and of the engine.</summary>
    internal sealed record Version : Request;

    /// <summary>A prompt on the terminal.</summary>
    internal sealed record Prompt : Request;

    /// <summary>The text on standard input, run as a command.</summary>
    internal sealed record StandardInput : Request;

    /// <summary>A command given as text.</summary>
    internal sealed record Command(string Text) : Request;

    /// <summary>A command line that cannot be understood, and what to do about it.</summary>
    internal sealed record Mistake(string Message) : Request;

    /// <summary>A script file with its arguments.</summary>
    internal sealed record Script(string Path, IReadOnlyList<string> Arguments) : Request
    {
        /// <summary>The statement that calls the script.</summary>
        public string Call => ScriptCall.Write(System.IO.Path.GetFullPath(Path), Arguments);

        /// <summary>Why the script cannot be run, or null.</summary>
        public string? Problem =>
            !File.Exists(Path) ? $"There is no script file '{Path}'. Check the path; the current folder is '{Environment.CurrentDirectory}'."
            : !Path.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase) ? $"'{Path}' is not a script: its name does not end in .ps1. Rename it, or run its text with -Command."
            : null;
    }
}
