namespace CoopTools.ConsoleHost;

/// <summary>The program: reads the command line, and runs what it asks for.</summary>
internal static class Program
{
    private const int UsageError = 64; // EX_USAGE of sysexits.h, which PowerShell's own host uses

    private static int Main(string[] arguments)
    {
        Culture.Settle();
        var commandLine = CommandLine.Parse(arguments, Console.IsInputRedirected);
        var terminal = Terminal.OfThisProcess(mayAsk: !commandLine.NonInteractive);
        return commandLine.Request switch
        {
            Request.Help => Say(terminal.Output, Texts.Help),
            Request.Version => Say(terminal.Output, Texts.Version),
            Request.Mistake mistake => Say(terminal.Error, mistake.Message, UsageError),
            Request.Script script when script.Problem is { } problem => Say(terminal.Error, problem, ExitCode.Failure),
            var request => RunInSession(request, terminal),
        };
    }

    private static int RunInSession(Request request, Terminal terminal)
    {
        var host = new Host(terminal);
        try
        {
            using var session = Session.Open(host);
            using var runner = new Runner(session, host);
            return request switch
            {
                Request.Script script => runner.RunScript(script.Call),
                Request.Command command => runner.RunCommand(command.Text),
                Request.StandardInput => runner.RunCommand(terminal.ReadAllInput()),
                _ => new Prompt(session, host, runner).Run(),
            };
        }
        catch (ModuleNotLoadedException problem)
        {
            return Say(terminal.Error, problem.Message, ExitCode.Failure);
        }
    }

    private static int Say(TextWriter writer, string text, int exitCode = ExitCode.Success)
    {
        writer.WriteLine(text);
        return exitCode;
    }
}
