namespace CoopTools.ConsoleHost;

/// <summary>The command line, read as PowerShell reads its own where the two have an option in common.</summary>
internal sealed record CommandLine(Request Request, bool NonInteractive)
{
    private const string SeeHelp = "See cooptools -Help.";

    /// <summary>Reads the arguments of the program. What follows a script or a command belongs to it.</summary>
    /// <param name="arguments">The arguments as the shell split them.</param>
    /// <param name="inputIsRedirected">Whether standard input is something other than a terminal.</param>
    public static CommandLine Parse(IReadOnlyList<string> arguments, bool inputIsRedirected)
    {
        var nonInteractive = false;
        for (var i = 0; i < arguments.Count; i++)
        {
            var rest = arguments.Skip(i + 1).ToList();
            switch (Option.Named(arguments[i]))
            {
                case Option.NonInteractive:
                    nonInteractive = true;
                    break;
                case Option.NoLogo or Option.NoProfile:
                    break; // accepted so that a command line for pwsh works here; there is no logo and no profile
                case var option:
                    return new(RequestOf(option, arguments[i], rest), nonInteractive);
            }
        }

        return nonInteractive && !inputIsRedirected
            ? new(new Request.Mistake($"-NonInteractive leaves nothing to do: name a script or give -Command. {SeeHelp}"), nonInteractive)
            : new(inputIsRedirected ? new Request.StandardInput() : new Request.Prompt(), nonInteractive);
    }

    private static Request RequestOf(string? option, string written, List<string> rest) => option switch
    {
        Option.Help => new Request.Help(),
        Option.Version => new Request.Version(),
        Option.File when rest.Count == 0 => new Request.Mistake($"-File wants the path of a script. {SeeHelp}"),
        Option.File => new Request.Script(rest[0], rest[1..]),
        Option.Command when rest.Count == 0 => new Request.Mistake($"-Command wants the text to run. {SeeHelp}"),
        Option.Command when rest is ["-"] => new Request.StandardInput(),
        Option.Command => new Request.Command(string.Join(' ', rest)),
        _ when written.StartsWith('-') => new Request.Mistake($"There is no option '{written}'. {SeeHelp}"),
        _ => new Request.Script(written, rest),
    };
}
