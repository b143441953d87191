namespace CoopTools.ConsoleHost;

/// <summary>The exit codes of the program that a script does not choose itself.</summary>
internal static class ExitCode
{
    /// <summary>It ran to its end.</summary>
    public const int Success = 0;

    /// <summary>It did not run, or did not run to its end.</summary>
    public const int Failure = 1;

    /// <summary>Ctrl+C: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}
